package plateau.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Refuses facts that contradict one another or the protocol, as one list of what can be wrong. */
final class SituationCheck {

    private record Check(String field, String sentence, Predicate<Situation> wrong) {
    }

    private final Protocol protocol;
    private final List<Check> checks = List.of(
            new Check("stage", "flaw.stage-unknown", this::stageUnknown),
            new Check("assignedDoseMg", "flaw.assigned-dose", this::assignedDoseNotPermitted),
            new Check("regimens", "flaw.regimen", this::regimenNotPermitted),
            new Check("regimens", "flaw.two-on-one-day", SituationCheck::twoRegimensOnOneDay),
            new Check("regimens", "flaw.interruption-first", SituationCheck::startsInterrupted),
            new Check("taperStarted", "flaw.taper-start-missing", SituationCheck::taperStartMissing),
            new Check("taperStarted", "flaw.taper-start-late", SituationCheck::taperStartsLater),
            new Check("regimens", "flaw.nothing-to-taper", SituationCheck::nothingToTaper),
            new Check("regimens", "flaw.taper-off-drug", SituationCheck::tapersOffDrug),
            new Check("regimens", "flaw.follow-up-on-drug", SituationCheck::followedUpOnDrug));

    SituationCheck(Protocol protocol) {
        this.protocol = protocol;
    }

    void refuseFlawed(Situation situation) {
        List<SituationException.Flaw> flaws = flaws(situation);
        if (!flaws.isEmpty()) {
            throw new SituationException(flaws);
        }
    }

    List<SituationException.Flaw> flaws(Situation situation) {
        return checks.stream().filter(check -> check.wrong().test(situation)).map(this::flaw).toList();
    }

    private SituationException.Flaw flaw(Check check) {
        Map<String, String> values = Map.of("permitted", Sentences.ENGLISH.regimens(protocol.permittedRegimens()));
        return new SituationException.Flaw(check.field(), Sentences.ENGLISH.say(check.sentence(), values));
    }

    private boolean stageUnknown(Situation situation) {
        return !protocol.tables().containsKey(situation.stage());
    }

    private boolean assignedDoseNotPermitted(Situation situation) {
        return situation.assignedDoseMg()
                .filter(dose -> dose.signum() <= 0 || !permits(Regimen.daily(dose))).isPresent();
    }

    private boolean regimenNotPermitted(Situation situation) {
        return !situation.regimens().stream().map(RegimenPeriod::regimen).allMatch(this::permits);
    }

    private boolean permits(Regimen regimen) {
        return protocol.permittedRegimens().contains(regimen);
    }

    private static boolean twoRegimensOnOneDay(Situation situation) {
        List<LocalDate> days = situation.regimens().stream().map(RegimenPeriod::from).toList();
        return days.stream().distinct().count() < days.size();
    }

    /** There is nothing to interrupt, and no regimen one level below which to resume. */
    private static boolean startsInterrupted(Situation situation) {
        return situation.regimens().stream().findFirst().filter(RegimenPeriod::isInterruption).isPresent();
    }

    private static boolean taperStartMissing(Situation situation) {
        return situation.stage() != Stage.TITRATION && situation.taperStarted().isEmpty();
    }

    private static boolean taperStartsLater(Situation situation) {
        return new Course(situation).taperStarted().filter(start -> start.isAfter(situation.asOf())).isPresent();
    }

    /** A taper goes down from the regimen that was taken before its first day. */
    private static boolean nothingToTaper(Situation situation) {
        return situation.stage() != Stage.TITRATION && (situation.regimens().isEmpty()
                || situation.taperStarted().isPresent() && new Course(situation).beforeTaper().isEmpty());
    }

    private static boolean tapersOffDrug(Situation situation) {
        return isOnDrug(situation, Stage.TAPER).filter(onDrug -> !onDrug).isPresent();
    }

    private static boolean followedUpOnDrug(Situation situation) {
        return isOnDrug(situation, Stage.FOLLOW_UP).filter(onDrug -> onDrug).isPresent();
    }

    private static Optional<Boolean> isOnDrug(Situation situation, Stage stage) {
        return Optional.of(situation).filter(each -> each.stage() == stage)
                .flatMap(each -> new Course(each).inForce()).map(RegimenPeriod::isOnDrug);
    }
}
