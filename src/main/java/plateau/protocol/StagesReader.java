package plateau.protocol;

import java.util.List;

/** Reads the stages of the trial. */
final class StagesReader {

    private StagesReader() {
    }

    static List<TrialStage> read(Section file) {
        return file.at("stages").eachAs(StagesReader::stage);
    }

    private static TrialStage stage(Section stage) {
        return new TrialStage(stage.at("id").text(), stage.at("title").text(), stage.at("doses").word(Stage.class),
                stage.at("blinded").trueOrFalse(), stage.ifPresent("weeks").map(Entry::positiveNumber),
                stage.ifPresent("start-doses-mg").map(Entry::numbers).orElse(List.of()), stage.source());
    }
}
