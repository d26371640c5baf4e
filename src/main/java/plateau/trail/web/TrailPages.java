package plateau.trail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.audit.web.HistoryView.Row;
import plateau.page.Paging;
import plateau.page.Written;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.trail.TrailEntries;
import plateau.trail.TrailFilter;
import plateau.trail.TrailReview;
import plateau.trail.TrailReviews;

/** Makes the pages of the audit trail. */
@ApplicationScoped
class TrailPages {

    @Inject
    TrailEntries entries;
    @Inject
    TrailReviews reviews;
    @Inject
    Sites sites;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    /** The filter that an address or a form asks for, among the sites whose trail the reader may see. */
    TrailForm asked(Map<String, String> fields) {
        SiteScope scope = scope();
        return new TrailForm(fields, sites.all().stream().filter(site -> scope.includes(site.id())).toList(), scope, today());
    }

    TrailView trail(TrailForm form, int page, ReviewForm review) {
        Optional<TrailFilter> filter = form.filter();
        Paging paging = new Paging(page, filter.map(entries::count).orElse(0L), "/audit", form.asked());
        List<Row> rows = filter.map(asked -> entries.list(asked, paging).stream().map(Row::ofMany).toList()).orElse(List.of());
        return new TrailView(form, rows, paging, !currentPerson.scope(Permission.REVIEW_AUDIT_TRAIL).isEmpty(), review);
    }

    ReviewsView reviews(int page) {
        Paging paging = new Paging(page, reviews.count(scope()), "/audit/reviews", Map.of());
        return new ReviewsView(reviews.list(scope(), paging).stream().map(TrailPages::row).toList(), paging);
    }

    Map<Long, String> siteNumbers() {
        return sites.all().stream().collect(Collectors.toMap(Site::id, Site::number));
    }

    /** In UTC, as all times of the trail are. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private SiteScope scope() {
        return currentPerson.scope(Permission.READ_AUDIT_TRAIL);
    }

    private static ReviewsView.Row row(TrailReview review) {
        return new ReviewsView.Row(Written.utc(review.reviewedAt()), review.reviewer() + ", " + review.role(),
                "%d %s; %s".formatted(review.entries(), review.entries() == 1 ? "entry" : "entries", review.filter()), review.findings());
    }
}
