package plateau.cdisc;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import plateau.cut.CutSubject;
import plateau.subject.EndReason;
import plateau.subject.Sex;
import plateau.subject.SubjectStatus;

/**
 * DM: a row a subject. Only the year of birth is known, so AGE is the one reached in the year of the consent. There is no arm before
 * there is a randomisation. Of a death the portal knows that it ended the participation, not its date.
 */
final class Demographics {

    static final List<Variable> VARIABLES = List.of(
            Variable.text("SUBJID", "Subject Identifier for the Study", 20),
            Variable.date("RFSTDTC", "Subject Reference Start Date/Time"),
            Variable.date("RFENDTC", "Subject Reference End Date/Time"),
            Variable.date("RFXSTDTC", "Date/Time of First Study Treatment"),
            Variable.date("RFXENDTC", "Date/Time of Last Study Treatment"),
            Variable.date("RFICDTC", "Date/Time of Informed Consent"),
            Variable.date("RFPENDTC", "Date/Time of End of Participation"),
            Variable.text("DTHFL", "Subject Death Flag", 1),
            Variable.text("SITEID", "Study Site Identifier", 4),
            Variable.text("BRTHDTC", "Date/Time of Birth", 4),
            Variable.whole("AGE", "Age"),
            Variable.text("AGEU", "Age Units", 5),
            Variable.text("SEX", "Sex", 1),
            Variable.text("ARMCD", "Planned Arm Code", 20),
            Variable.text("ARM", "Description of Planned Arm", 200),
            Variable.text("ACTARMCD", "Actual Arm Code", 20),
            Variable.text("ACTARM", "Description of Actual Arm", 200),
            Variable.text("ARMNRS", "Reason Arm and/or Actual Arm is Null", 20),
            Variable.text("COUNTRY", "Country", 3));

    private Demographics() {
    }

    static List<List<Object>> rows(StudySubject of) {
        CutSubject subject = of.subject();
        LocalDate first = of.firstDose().orElse(null);
        LocalDate ended = subject.endedOn().orElse(null);
        Integer age = subject.yearOfBirth().map(year -> subject.consentedOn().orElse(subject.screenedOn()).getYear() - year).orElse(null);
        return List.of(of.row("DM", of.number(), first, first == null ? null : ended, first, Exposure.lastDay(subject).orElse(null), subject.consentedOn().orElse(null), ended,
                subject.endReason().filter(EndReason.DEATH::equals).map(death -> "Y").orElse(null), subject.site(),
                subject.yearOfBirth().map(String::valueOf).orElse(null), age, age == null ? null : "YEARS", subject.sex().map(Demographics::sex).orElse("U"),
                null, null, null, null, subject.status() == SubjectStatus.SCREEN_FAILURE ? "SCREEN FAILURE" : "NOT ASSIGNED",
                new Locale("", subject.country()).getISO3Country()));
    }

    private static String sex(Sex sex) {
        return sex == Sex.FEMALE ? "F" : "M";
    }
}
