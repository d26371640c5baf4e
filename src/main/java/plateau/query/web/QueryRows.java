package plateau.query.web;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import plateau.deviation.Age;
import plateau.page.Csv;
import plateau.query.Query;
import plateau.query.SubjectQuery;
import plateau.site.Site;

/** Queries as the rows of a file: what the page shows and what was said last, times in UTC. */
record QueryRows(Csv csv, Map<Long, String> sites, Instant now) {

    static final String[] HEADINGS = {"Query", "Site", "Subject", "About", "Record", "Question", "Raised by", "Raised at (UTC)", "Age (days)",
        "State", "Next", "Last act", "Last said", "Last said by", "Last said at (UTC)", "Corrected to version"};

    static QueryRows to(Csv csv, QueryFilterForm form, Instant now) {
        return new QueryRows(csv, form.sites().stream().collect(Collectors.toMap(Site::id, Site::number)), now);
    }

    void write(SubjectQuery row) {
        Query query = row.query();
        csv.row(query.number(), sites.get(query.siteId()), row.subject().number(), query.label(), query.target().name(row.subject()),
                query.question(), query.by(), query.at(), Age.inDays(query.at(), now), query.state().label(), query.state().next(),
                query.lastAct().label(), query.lastWords(), query.lastBy(), query.lastAt(), query.correctedRevision().map(String::valueOf).orElse(""));
    }
}
