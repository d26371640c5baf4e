package plateau.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Refuses facts that contradict one another or the protocol, as one list of what can be wrong. */
final class SituationCheck {

    private record Check(String field, String sentence, BiPredicate<Protocol, Situation> wrong) {

        Check(String field, String sentence, Predicate<Situation> wrong) {
            this(field, sentence, (protocol, situation) -> wrong.test(situation));
        }
    }

    private static final List<Check> CHECKS = List.of(
            new Check("stage", "flaw.stage-unknown", SituationCheck::stageUnknown),
            new Check("assignedDoseMg", "flaw.assigned-dose", SituationCheck::assignedDoseNotPermitted),
            new Check("regimens", "flaw.regimen", SituationCheck::regimenNotPermitted),
            new Check("regimens", "flaw.two-on-one-day", SituationCheck::twoRegimensOnOneDay),
            new Check("regimens", "flaw.interruption-first", SituationCheck::startsInterrupted),
            new Check("taperStarted", "flaw.taper-start-missing", SituationCheck::taperStartMissing),
            new Check("taperStarted", "flaw.taper-start-late", SituationCheck::taperStartsLater),
            new Check("regimens", "flaw.nothing-to-taper", SituationCheck::nothingToTaper),
            new Check("regimens", "flaw.taper-off-drug", SituationCheck::tapersOffDrug),
            new Check("regimens", "flaw.follow-up-on-drug", SituationCheck::followedUpOnDrug));

    private final Protocol protocol;

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
        return CHECKS.stream().filter(check -> check.wrong().test(protocol, situation)).map(this::flaw).toList();
    }

    private SituationException.Flaw flaw(Check check) {
        Map<String, String> values = Map.of("permitted", Sentences.ENGLISH.regimens(protocol.permittedRegimens()));
        return new SituationException.Flaw(check.field(), Sentences.ENGLISH.say(check.sentence(), values));
    }

    private static boolean stageUnknown(Protocol protocol, Situation situation) {
        return !protocol.tables().containsKey(situation.stage());
    }

    private static boolean assignedDoseNotPermitted(Protocol protocol, Situation situation) {
        return situation.assignedDoseMg().filter(dose -> dose.signum() <= 0
                || !protocol.permittedRegimens().contains(Regimen.daily(dose))).isPresent();
    }

    private static boolean regimenNotPermitted(Protocol protocol, Situation situation) {
        return !situation.regimens().stream().map(RegimenPeriod::regimen).allMatch(protocol.permittedRegimens()::contains);
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
