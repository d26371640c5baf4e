package plateau.dose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.page.Written;
import plateau.protocol.OffReason;
import plateau.protocol.Protocol;
import plateau.protocol.Regimen;
import plateau.protocol.Sentences;

/**
 * The regimen that is decided.
 *
 * @param offReason with 0 mg only: an interruption, after which the rules can resume, or a stop, after which they cannot
 */
public record DoseChoice(Regimen regimen, Optional<OffReason> offReason) {

    public static DoseChoice of(Regimen regimen) {
        return new DoseChoice(regimen, regimen.isOff() ? Optional.of(OffReason.INTERRUPTION) : Optional.empty());
    }

    public static DoseChoice stop() {
        return new DoseChoice(Regimen.OFF, Optional.of(OffReason.STOPPED));
    }

    /** What may be decided under a protocol: the regimens, lowest first, then an interruption and a stop. */
    public static List<DoseChoice> permitted(Protocol protocol) {
        Stream<Regimen> onDrug = protocol.permittedRegimens().stream().filter(regimen -> !regimen.isOff());
        return Stream.concat(onDrug.map(DoseChoice::of), Stream.of(of(Regimen.OFF), stop())).toList();
    }

    /** The choice with this code, where the protocol permits it. */
    public static Optional<DoseChoice> coded(String code, Protocol protocol) {
        return permitted(protocol).stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    static DoseChoice of(BigDecimal doseMg, int everyDays, Optional<OffReason> offReason) {
        return new DoseChoice(new Regimen(doseMg, everyDays), offReason);
    }

    /** Such as {@code 2.5-2} for 2.5 mg every other day, or {@code stop}. */
    public String code() {
        return isStop() ? "stop" : Written.number(regimen.doseMg()) + "-" + regimen.everyDays();
    }

    public boolean isStop() {
        return offReason.filter(OffReason.STOPPED::equals).isPresent();
    }

    /** Such as "5 mg once daily", "interrupted" or "stopped". */
    public String words() {
        return isStop() ? "Treatment stopped (0 mg)" : regimen.isOff() ? "Interrupted (0 mg)" : Sentences.ENGLISH.regimen(regimen);
    }
}
