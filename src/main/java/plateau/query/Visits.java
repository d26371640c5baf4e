package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import plateau.page.Written;
import plateau.site.Sites;
import plateau.subject.Subject;

/** The days on which a subject was at the site: any since screening began. */
@ApplicationScoped
public class Visits implements ValuesOfKind {

    @Inject
    Sites sites;
    @Inject
    Clock clock;

    public static Target on(LocalDate day) {
        return new Target(TargetKind.VISIT, day.toString());
    }

    @Override
    public TargetKind kind() {
        return TargetKind.VISIT;
    }

    @Override
    public Optional<Value> find(Subject subject, Target target) {
        LocalDate today = sites.get(subject.siteId()).dateAt(clock.instant());
        return day(target.ref()).filter(day -> !day.isBefore(subject.screenedOn()) && !day.isAfter(today))
                .map(day -> new Value(target, "Visit of " + Written.date(day), 0));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
