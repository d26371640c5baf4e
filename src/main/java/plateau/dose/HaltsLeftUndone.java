package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import plateau.deviation.Deviation;
import plateau.deviation.DeviationCode;
import plateau.deviation.Deviations;
import plateau.subject.Subject;

/** The halts of tapers that were asked and not decided in time: a later decision against such a halt is no second deviation. */
@ApplicationScoped
class HaltsLeftUndone {

    @Inject
    Deviations deviations;

    boolean cover(DeviationCode code, Subject subject) {
        return code == DeviationCode.TAPER_NOT_HALTED && deviations.of(subject).stream().anyMatch(found -> isOf(found, subject));
    }

    private static boolean isOf(Deviation found, Subject subject) {
        LocalDate started = subject.phase().taperStarted().orElseThrow();
        return found.code() == DeviationCode.TAPER_NOT_HALTED && !found.isWithdrawn()
                && found.dueBy().filter(day -> !day.isBefore(started)).isPresent();
    }
}
