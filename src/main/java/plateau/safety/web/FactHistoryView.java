package plateau.safety.web;

import java.util.List;
import plateau.page.View;
import plateau.page.Written;
import plateau.query.web.QueryBlock;
import plateau.subject.web.SubjectBanner;

/** Every version of one fact. @param mayChange whether the reader may correct and remove it @param removed whether it stands no more @param queries what monitors asked about it */
public record FactHistoryView(SubjectBanner subject, FactKind kind, int number, boolean mayChange, boolean removed, List<Version> versions,
        QueryBlock queries) implements View {

    /** @param stands whether this version is the one that counts @param removal whether it says that the fact does not stand */
    public record Version(boolean stands, boolean removal, String what, String when, String remark, String reason, String recorded) {
    }

    @Override
    public String title() {
        return Written.capital(kind.noun()) + " and its history";
    }
}
