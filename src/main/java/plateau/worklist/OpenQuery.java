package plateau.worklist;

import java.time.LocalDate;
import plateau.query.Query;
import plateau.site.Site;
import plateau.subject.Subject;

/** A query that waits for the site's answer, with the subject that it is about and the subject's site. */
public record OpenQuery(Query query, Subject subject, Site site) {

    static OpenQuery of(Object[] row) {
        return new OpenQuery((Query) row[0], (Subject) row[1], (Site) row[2]);
    }

    /** The day at the site on which it was raised, or opened again. */
    public LocalDate since() {
        return site.dateAt(query.lastAt());
    }
}
