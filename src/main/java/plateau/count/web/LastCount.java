package plateau.count.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import plateau.count.PlateletCounts;
import plateau.page.Written;
import plateau.subject.Subject;
import plateau.subject.web.BannerFact;
import plateau.subject.web.SubjectBanner.Fact;

/** The banner's last platelet count. */
@ApplicationScoped
class LastCount implements BannerFact {

    @Inject
    PlateletCounts counts;

    @Override
    public int place() {
        return 2;
    }

    @Override
    public Optional<Fact> about(Subject subject) {
        return Optional.of(new Fact("Last count", counts.lastOf(subject)
                .map(count -> Written.number(count.gigaPerLitre()) + " ×10⁹/L on " + Written.date(count.collectedOn()))
                .orElse("none yet")));
    }
}
