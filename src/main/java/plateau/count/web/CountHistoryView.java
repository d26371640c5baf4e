package plateau.count.web;

import java.util.List;
import java.util.Optional;
import plateau.page.Frame.Link;
import plateau.page.View;
import plateau.query.web.QueryBlock;
import plateau.subject.web.SubjectBanner;

/** Every version of one count. @param mayChange whether the reader may correct and remove it @param removed whether it stands no more @param queries what monitors asked about it */
public record CountHistoryView(SubjectBanner subject, int number, boolean mayChange, boolean removed, List<Version> versions, QueryBlock queries) implements View {

    /** @param stands whether this version is the one that counts @param removal whether it says that the count does not stand */
    public record Version(boolean stands, boolean removal, String value, String asTyped, String collected, String source, String reason, String recorded, Optional<Link> origin) {
    }

    @Override
    public String title() {
        return "Platelet count and its history";
    }
}
