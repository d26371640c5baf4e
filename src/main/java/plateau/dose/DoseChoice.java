package plateau.dose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.page.Written;
import plateau.protocol.OffReason;
import plateau.protocol.Protocol;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Sentences;
import plateau.subject.TaperPhase;

/**
 * The regimen that is decided.
 *
 * @param offReason  with 0 mg only: an interruption, after which the rules can resume, a stop, after which they cannot, or
 *                   the withdrawal at the end of a taper
 * @param haltsTaper whether a taper that is under way ends with it
 */
public record DoseChoice(Regimen regimen, Optional<OffReason> offReason, boolean haltsTaper) {

    private static final String HALT = "halt-";

    public static DoseChoice of(Regimen regimen) {
        return new DoseChoice(regimen, regimen.isOff() ? Optional.of(OffReason.INTERRUPTION) : Optional.empty(), false);
    }

    public static DoseChoice of(RegimenPeriod inForce) {
        return new DoseChoice(inForce.regimen(), inForce.offReason(), false);
    }

    public static DoseChoice stop() {
        return new DoseChoice(Regimen.OFF, Optional.of(OffReason.STOPPED), false);
    }

    /** Off the drug as planned, at the end of a taper and after it. */
    public static DoseChoice withdrawal() {
        return new DoseChoice(Regimen.OFF, Optional.of(OffReason.WITHDRAWAL), false);
    }

    /** The same with an end of the taper. */
    public DoseChoice halting() {
        return new DoseChoice(regimen, offReason, true);
    }

    /** What may be decided under a protocol in a stage of treatment: the regimens, lowest first, then those without drug. */
    public static List<DoseChoice> permitted(Protocol protocol, TaperPhase phase) {
        return switch (phase.stage()) {
            case TITRATION -> titration(protocol);
            case TAPER -> Stream.of(onDrug(protocol), Stream.of(withdrawal()), titration(protocol).stream().map(DoseChoice::halting)).flatMap(each -> each).toList();
            case FOLLOW_UP -> Stream.concat(Stream.of(withdrawal()), onDrug(protocol)).toList();
        };
    }

    /** The choice with this code, where the protocol permits it. */
    public static Optional<DoseChoice> coded(String code, Protocol protocol, TaperPhase phase) {
        return permitted(protocol, phase).stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    static DoseChoice of(BigDecimal doseMg, int everyDays, Optional<OffReason> offReason, boolean haltsTaper) {
        return new DoseChoice(new Regimen(doseMg, everyDays), offReason, haltsTaper);
    }

    private static List<DoseChoice> titration(Protocol protocol) {
        return Stream.concat(onDrug(protocol), Stream.of(of(Regimen.OFF), stop())).toList();
    }

    private static Stream<DoseChoice> onDrug(Protocol protocol) {
        return protocol.permittedRegimens().stream().filter(regimen -> !regimen.isOff()).map(DoseChoice::of);
    }

    /** Such as {@code 2.5-2} for 2.5 mg every other day, {@code stop} or {@code halt-0-1}. */
    public String code() {
        String regimenCode = isStop() ? "stop" : isWithdrawal() ? "withdrawal" : Written.number(regimen.doseMg()) + "-" + regimen.everyDays();
        return haltsTaper ? HALT + regimenCode : regimenCode;
    }

    public boolean isStop() {
        return offReason.filter(OffReason.STOPPED::equals).isPresent();
    }

    public boolean isWithdrawal() {
        return offReason.filter(OffReason.WITHDRAWAL::equals).isPresent();
    }

    /** Such as "5 mg once daily", "Interrupted (0 mg)" or "Halt the taper: 5 mg once daily". */
    public String words() {
        return haltsTaper ? "Halt the taper: " + regimenInWords() : regimenInWords();
    }

    private String regimenInWords() {
        return isStop() ? "Treatment stopped (0 mg)" : isWithdrawal() ? "Off treatment (0 mg)"
                : regimen.isOff() ? "Interrupted (0 mg)" : Sentences.ENGLISH.regimen(regimen);
    }
}
