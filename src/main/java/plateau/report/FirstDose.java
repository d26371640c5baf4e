package plateau.report;

import java.time.LocalDate;
import java.util.Optional;
import plateau.cut.CutSubject;

/** The day on which a subject's study treatment began. */
public final class FirstDose {

    private FirstDose() {
    }

    /** The first decided day with drug or with something blinded; in a subject taken over the first day of treatment there. */
    public static Optional<LocalDate> of(CutSubject subject) {
        return subject.imported() ? subject.dayOne() : RegimenCourse.of(subject).firstDay();
    }
}
