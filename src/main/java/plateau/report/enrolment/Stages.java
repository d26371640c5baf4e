package plateau.report.enrolment;

import java.util.List;
import java.util.stream.Stream;
import plateau.protocol.TrialStage;
import plateau.report.StudyAtCut;

/** The stages that subjects can be in: those of the protocol in their order, and any other that the cut names. */
final class Stages {

    private Stages() {
    }

    static List<String> of(EnrolmentLines lines, StudyAtCut study) {
        return Stream.concat(study.stages().stream().map(TrialStage::id), lines.stages().sorted()).distinct().toList();
    }
}
