package plateau.query.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.deviation.Age;
import plateau.page.Written;
import plateau.query.Query;
import plateau.query.QueryAct;
import plateau.query.QueryState;
import plateau.query.Reviews;
import plateau.query.SubjectReviews;
import plateau.query.Target;
import plateau.query.TargetKind;
import plateau.query.Verification;
import plateau.site.Sites;
import plateau.subject.Subject;

/** Makes the queries and the mark of verification that stand on the page of a value. */
@ApplicationScoped
public class QueryBlocks {

    @Inject
    Reviews reviews;
    @Inject
    Sites sites;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    /** @param revision of the value as the page shows it */
    public QueryBlock about(Subject subject, Target target, int revision) {
        SubjectReviews known = reviews.of(subject);
        return block(subject, target, revision, known.about(target), mark(subject, known, target, revision));
    }

    /** All about the subject. */
    public QueryBlock about(Subject subject) {
        return block(subject, Target.SUBJECT, 0, reviews.of(subject).queries(), QueryBlock.Mark.NONE);
    }

    /** @param revision of the value now, or 0 where the page does not know it */
    QueryItem item(Subject subject, Query query, int revision, WordsForm form) {
        ZoneId zone = sites.get(subject.siteId()).timeZone();
        boolean answers = currentPerson.may(Permission.ANSWER_QUERIES, subject.siteId());
        boolean raises = currentPerson.may(Permission.RAISE_QUERIES, subject.siteId());
        boolean answered = query.lastAct() != QueryAct.RAISED;
        return new QueryItem(query.number(), query.label(), query.path(), query.state(), age(query, zone), query.question(),
                query.by() + ", " + Written.time(query.at(), zone), answered ? query.lastAct().label() + ": " + query.lastWords() : "",
                answered ? query.lastBy() + ", " + Written.time(query.lastAt(), zone) : "", answers && query.is(QueryState.OPEN) ? correction(subject, query) : "",
                query.target().kind().isValue(), revision > query.revision(), answers && query.is(QueryState.OPEN), raises && !query.is(QueryState.CLOSED),
                raises && !query.is(QueryState.OPEN), form, query.version());
    }

    private QueryBlock block(Subject subject, Target target, int revision, List<Query> queries, QueryBlock.Mark mark) {
        List<QueryItem> items = queries.stream().map(query -> item(subject, query, revision, WordsForm.empty(query.number()))).toList();
        return new QueryBlock(subject.screeningNumber(), target.code(), target.equals(Target.SUBJECT),
                currentPerson.may(Permission.RAISE_QUERIES, subject.siteId()), items.stream().filter(item -> !item.isClosed()).toList(),
                items.stream().filter(QueryItem::isClosed).toList(), mark, revision);
    }

    private QueryBlock.Mark mark(Subject subject, SubjectReviews known, Target target, int revision) {
        boolean verifies = currentPerson.may(Permission.VERIFY_VALUES, subject.siteId()) && target.kind().isValue() && revision > 0;
        Optional<String> by = known.verification(target).map(mark -> by(mark, sites.get(subject.siteId()).timeZone()));
        return switch (known.verified(target, revision)) {
            case YES -> new QueryBlock.Mark("Verified against the source", "green", by.get(), false, verifies);
            case CHANGED_SINCE -> new QueryBlock.Mark("Changed since it was verified", "amber", by.get(), verifies, verifies);
            case NO -> new QueryBlock.Mark(target.kind().isValue() ? "Not verified yet" : "", "grey", "", verifies, false);
        };
    }

    private static String by(Verification mark, ZoneId zone) {
        return mark.by() + ", " + Written.time(mark.at(), zone);
    }

    private static String correction(Subject subject, Query query) {
        TargetKind kind = query.target().kind();
        return kind.isCorrectedInPlace() ? query.path() + "/correct?query=" + query.number()
                : kind == TargetKind.SCREENING_FACT ? "/subjects/" + subject.screeningNumber() + "/screening" : "";
    }

    private String age(Query query, ZoneId zone) {
        long days = Age.inDays(query.at(), clock.instant());
        return query.is(QueryState.CLOSED) ? "Closed on " + Written.date(query.lastAt().atZone(zone).toLocalDate())
                : "Asked " + (days == 0 ? "today" : days == 1 ? "1 day ago" : days + " days ago");
    }
}
