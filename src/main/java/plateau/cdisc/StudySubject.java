package plateau.cdisc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plateau.cut.CutSubject;
import plateau.cut.RegimenCourse;
import plateau.sheet.Legible;

/** A subject of a cut with what every dataset says of it. */
record StudySubject(CutStudy study, CutSubject subject, Optional<LocalDate> firstDose) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static StudySubject of(CutStudy study, CutSubject subject) {
        return new StudySubject(study, subject, RegimenCourse.firstDay(subject));
    }

    /** The same that pages show: of the study once there is one, else of the screening. */
    String number() {
        return subject.subjectNumber().orElse(subject.screeningNumber());
    }

    /** As in the log of the deviations. */
    String usubjid() {
        return study.id() + "-" + number();
    }

    /** Days from the first dose, whose day is 1 and the one before it -1; null where there is no dose or no day. */
    Integer studyDay(LocalDate day) {
        if (day == null || firstDose.isEmpty()) {
            return null;
        }
        int days = (int) ChronoUnit.DAYS.between(firstDose.get(), day);
        return days < 0 ? days : days + 1;
    }

    /** On the clock of the site, to the minute, as it is typed. */
    String siteTime(Instant at) {
        return MINUTE.format(LocalDateTime.ofInstant(at, ZoneId.of(subject.zone())));
    }

    /** A row of a dataset. @param values null where one is missing; texts become what a file can hold */
    List<Object> row(String domain, Object... values) {
        List<Object> row = new ArrayList<>(Arrays.asList(study.id(), domain, usubjid()));
        for (Object value : values) {
            row.add(value instanceof String text ? Legible.text(text) : value);
        }
        return row;
    }
}
