package plateau.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the facts that an advice rests on. */
record Evidence(Wording words) {

    List<Input> inputs() {
        return Stream.of(count(), freshness(), regimen(), origin(), startDose(), scheduled(), bleeding(),
                taper(), nextStep(), relapse(), adherence())
                .flatMap(Optional::stream).toList();
    }

    private Optional<Input> count() {
        return course().currentCount().map(count -> dated("count", count.on()));
    }

    private Optional<Input> freshness() {
        return course().state() == SubjectState.WITHDRAWN ? Optional.empty() : Optional.of(undated("freshness"));
    }

    private Optional<Input> regimen() {
        return course().inForce().map(period -> dated("regimen", period.from()));
    }

    private Optional<Input> origin() {
        return course().origin().map(origin -> undated("origin"));
    }

    private Optional<Input> startDose() {
        return course().inForce().isPresent() ? Optional.empty() : Optional.of(undated("start-dose"));
    }

    private Optional<Input> scheduled() {
        return words.advice().scheduled().map(window -> undated("scheduled"));
    }

    private Optional<Input> bleeding() {
        return course().worstBleedingSinceCount().map(grade -> undated("bleeding"));
    }

    private Optional<Input> taper() {
        return course().taperStarted().map(start -> dated("taper", start));
    }

    private Optional<Input> nextStep() {
        return words.nextStep().map(step -> undated("next-step"));
    }

    private Optional<Input> relapse() {
        return words.relapse().map(relapse -> dated("relapse", relapse.on()));
    }

    private Optional<Input> adherence() {
        boolean confirmed = course().situation().adherenceConfirmed();
        return Optional.of(input("adherence", confirmed ? "adherence.confirmed" : "adherence.unconfirmed", Optional.empty()));
    }

    private Input undated(String key) {
        return input(key, key, Optional.empty());
    }

    private Input dated(String key, LocalDate on) {
        return input(key, key, Optional.of(on));
    }

    private Input input(String key, String sentence, Optional<LocalDate> on) {
        return new Input(key, words.say("input." + sentence + ".name"), words.say("input." + sentence + ".value"),
                on, on.map(course()::daysSince));
    }

    private Course course() {
        return words.course();
    }
}
