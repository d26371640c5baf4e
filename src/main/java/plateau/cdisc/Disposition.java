package plateau.cdisc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.cut.CutSubject;
import plateau.subject.EndReason;

/** DS: consent, enrolment, and how the participation ended. */
final class Disposition {

    static final List<Variable> VARIABLES = List.of(
            Variable.whole("DSSEQ", "Sequence Number"),
            Variable.text("DSTERM", "Reported Term for the Disposition Event", 4000),
            Variable.text("DSDECOD", "Standardized Disposition Term", 40).key(4),
            Variable.text("DSCAT", "Category for Disposition Event", 20),
            Variable.text("DSSCAT", "Subcategory for Disposition Event", 20),
            Variable.date("DSSTDTC", "Start Date/Time of Disposition Event").key(3),
            Variable.whole("DSSTDY", "Study Day of Start of Disposition Event"));

    private static final String MILESTONE = "PROTOCOL MILESTONE";

    private Disposition() {
    }

    static List<List<Object>> rows(StudySubject of) {
        CutSubject subject = of.subject();
        List<List<Object>> rows = new ArrayList<>();
        subject.consentedOn().ifPresent(day -> rows.add(row(of, rows.size() + 1, "INFORMED CONSENT OBTAINED", "INFORMED CONSENT OBTAINED", MILESTONE, null, Optional.of(day))));
        subject.enrolledOn().ifPresent(day -> rows.add(row(of, rows.size() + 1, "ENROLLED", "ENROLLED", MILESTONE, null, Optional.of(day))));
        switch (subject.status()) {
            case SCREEN_FAILURE -> rows.add(ended(of, rows.size() + 1, "SCREEN FAILURE", String.join("; ", subject.failed())));
            case COMPLETED -> rows.add(ended(of, rows.size() + 1, "COMPLETED", ""));
            case WITHDRAWN -> rows.add(ended(of, rows.size() + 1, subject.endReason().map(Disposition::decoded).orElse("OTHER"), subject.endReason().map(EndReason::label).orElse("")));
            case SCREENING, ENROLLED -> { }
        }
        return rows;
    }

    private static List<Object> ended(StudySubject of, int sequence, String decoded, String said) {
        return row(of, sequence, said.isEmpty() ? decoded : said, decoded, "DISPOSITION EVENT", "STUDY PARTICIPATION", of.subject().endedOn());
    }

    private static List<Object> row(StudySubject of, int sequence, String term, String decoded, String category, String subcategory, Optional<LocalDate> day) {
        return of.row("DS", sequence, term, decoded, category, subcategory, day.orElse(null), of.studyDay(day.orElse(null)));
    }

    /** In the words of the controlled terminology, which sponsors may extend. */
    private static String decoded(EndReason reason) {
        return switch (reason) {
            case SUBJECT_WISH -> "WITHDRAWAL BY SUBJECT";
            case ADVERSE_EVENT -> "ADVERSE EVENT";
            case LACK_OF_EFFECT -> "LACK OF EFFICACY";
            case LOST_TO_FOLLOW_UP -> "LOST TO FOLLOW-UP";
            case PREGNANCY -> "PREGNANCY";
            case INVESTIGATOR_DECISION -> "PHYSICIAN DECISION";
            case SPONSOR_DECISION -> "SPONSOR DECISION";
            case DEATH -> "DEATH";
            case OTHER -> "OTHER";
        };
    }
}
