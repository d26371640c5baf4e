package plateau.demo;

import static plateau.query.QueryAct.CLOSED_IT;
import static plateau.query.QueryAct.CONFIRMED;
import static plateau.query.QueryAct.CORRECTED;
import static plateau.query.QueryAct.REOPENED;

import java.util.List;
import plateau.query.QueryAct;

/** What a monitor of the demo once asked about a subject, or about its count of that day, and what came of it. */
enum Inquiry {
    CONSENT_SOUGHT(2, false, "The signed page of the consent is not in the subject's binder. Please file it, or say where it is."),
    COUNT_UNREADABLE(3, true, "The fax of the laboratory cannot be read. Is this count right?"),
    ANALYSER_UNKNOWN(9, true, "The printout names another analyser than the form. Who measured this count?",
            new Turn(CORRECTED, "The printout is right. The source was typed in wrong.")),
    VISIT_MOVED(22, false, "Two visits lie closer together than the diary of the subject says. Was one of them moved?",
            new Turn(CONFIRMED, "Moved because of a holiday. The note is filed behind the visit."), new Turn(CLOSED_IT, "Note seen at the site.")),
    SAMPLE_SHARED(26, true, "The laboratory reports two samples of this day. Which one is recorded?",
            new Turn(CONFIRMED, "The first one. The second was clotted."), new Turn(CLOSED_IT, "Agreed on the telephone."),
            new Turn(REOPENED, "The laboratory calls the first one clotted. Please look again."));

    /** @param words what was said */
    record Turn(QueryAct act, String words) {
    }

    private final int daysAgo;
    private final boolean aboutCount;
    private final String question;
    private final List<Turn> turns;

    Inquiry(int daysAgo, boolean aboutCount, String question, Turn... turns) {
        this.daysAgo = daysAgo;
        this.aboutCount = aboutCount;
        this.question = question;
        this.turns = List.of(turns);
    }

    int daysAgo() {
        return daysAgo;
    }

    boolean isAboutCount() {
        return aboutCount;
    }

    String question() {
        return question;
    }

    List<Turn> turns() {
        return turns;
    }
}
