package plateau.query.web;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.deviation.Age;
import plateau.page.Frame.Link;
import plateau.page.Paging;
import plateau.page.Written;
import plateau.query.Queries;
import plateau.query.Query;
import plateau.query.QueryFilter;
import plateau.query.QueryMessage;
import plateau.query.QueryState;
import plateau.query.SubjectQuery;
import plateau.query.Target;
import plateau.query.Value;
import plateau.query.Values;
import plateau.query.Verification;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.statistics.Quartiles;
import plateau.subject.Subject;
import plateau.subject.web.SubjectBanners;

/** Makes the pages of queries. */
@ApplicationScoped
class QueryPages {

    @Inject
    Queries queries;
    @Inject
    QueryBlocks blocks;
    @Inject
    Values values;
    @Inject
    Sites sites;
    @Inject
    SubjectBanners banners;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    /** The filter that an address asks for, among the sites whose queries the reader may see. */
    QueryFilterForm asked(Map<String, String> address) {
        SiteScope scope = currentPerson.scope(Permission.VIEW_QUERIES);
        return new QueryFilterForm(address, sites.all().stream().filter(site -> scope.includes(site.id())).toList());
    }

    QueriesView list(QueryFilterForm form, int page) {
        Instant now = clock.instant();
        QueryFilter filter = form.filter(now);
        Paging paging = new Paging(page, queries.count(filter), "/queries", form.asked());
        Map<Long, Site> known = form.sites().stream().collect(Collectors.toMap(Site::id, site -> site));
        return new QueriesView((known.size() == 1 ? "Site " : "Sites ") + form.sites().stream().map(Site::number).collect(Collectors.joining(", ")), form,
                waiting(form, now), queries.list(filter, paging).stream()
                        .map(listed -> row(listed, known.get(listed.query().siteId()).timeZone(), now)).toList(), paging);
    }

    QueryView one(SubjectQuery found, WordsForm form, boolean stale) {
        Query query = found.query();
        Subject subject = found.subject();
        Site site = sites.get(query.siteId());
        int revision = query.is(QueryState.OPEN) ? values.find(subject, query.target()).map(Value::revision).orElse(0) : 0;
        List<QueryView.Message> said = queries.messages(query).stream().map(message -> message(query, subject, message, site.timeZone())).toList();
        return new QueryView(blocks.item(subject, query, revision, form), new Link(subject.number(), "/subjects/" + subject.screeningNumber()),
                site.number() + " " + site.name(), said,
                stale ? Optional.of(new QueryView.Stale(said.get(said.size() - 1), form.typed())) : Optional.empty());
    }

    RaiseView raise(Subject subject, Value about, RaiseForm form) {
        return new RaiseView(banners.of(subject), about.label(), about.target().equals(Target.SUBJECT), about.target().path(subject), form);
    }

    TakeBackView takeBack(Subject subject, Verification mark, TakeBackForm form) {
        return new TakeBackView(banners.of(subject), mark.label(), mark.by() + ", " + Written.time(mark.at(), sites.get(subject.siteId()).timeZone()),
                mark.target().code(), mark.path(), form);
    }

    private List<QueriesView.Waiting> waiting(QueryFilterForm form, Instant now) {
        Map<Long, List<Queries.Waiting>> bySite = queries.waiting(form.allSites()).stream().collect(groupingBy(Queries.Waiting::siteId));
        return form.sites().stream().filter(site -> bySite.containsKey(site.id())).map(site -> waiting(site, bySite.get(site.id()), now)).toList();
    }

    private static QueriesView.Waiting waiting(Site site, List<Queries.Waiting> some, Instant now) {
        long open = some.stream().filter(one -> one.state() == QueryState.OPEN).count();
        double median = Quartiles.of(some.stream().mapToDouble(one -> Age.inDays(one.since(), now)).toArray()).orElseThrow().median();
        return new QueriesView.Waiting(site.number() + " " + site.name(), open, some.size() - open,
                median == 1 ? "1 day" : Written.number(BigDecimal.valueOf(median)) + " days");
    }

    private static QueriesView.Row row(SubjectQuery listed, ZoneId zone, Instant now) {
        Query query = listed.query();
        long days = Age.inDays(query.at(), now);
        return new QueriesView.Row(query.number(), listed.subject().number(), query.label(), query.question(),
                query.is(QueryState.OPEN) ? "amber" : query.is(QueryState.ANSWERED) ? "blue" : "grey", query.state().label(),
                query.is(QueryState.CLOSED) ? "" : Written.capital(query.state().next()), Written.date(query.at().atZone(zone).toLocalDate()),
                days == 1 ? "1 day" : days + " days");
    }

    private static QueryView.Message message(Query query, Subject subject, QueryMessage message, ZoneId zone) {
        return new QueryView.Message(message.act().label(), message.words(), message.by(), message.role(), Written.time(message.at(), zone),
                message.revision().map(revision -> "Version %d of %s".formatted(revision, query.target().name(subject))).orElse(""));
    }
}
