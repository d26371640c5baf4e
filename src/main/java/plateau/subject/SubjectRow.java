package plateau.subject;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A subject of a running trial, as another record of it says.
 *
 * @param line        of the file
 * @param number      of the subject in that record
 * @param site        the number of the site
 * @param consentedOn where the record says so
 * @param dayOne      the first day of treatment; nothing for a subject who was never treated
 */
record SubjectRow(long line, String number, String site, Optional<Sex> sex, Optional<Integer> yearOfBirth, Optional<LocalDate> consentedOn,
        Optional<LocalDate> dayOne) {

    /** Whether the subject was taken over from the same row before. */
    boolean isSame(Subject subject) {
        return subject.sex().equals(sex) && subject.yearOfBirth().equals(yearOfBirth) && subject.dayOne().equals(dayOne);
    }
}
