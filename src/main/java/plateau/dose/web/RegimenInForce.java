package plateau.dose.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import plateau.dose.DoseDecisions;
import plateau.dose.RegimenHistory;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.web.BannerFact;
import plateau.subject.web.SubjectBanner.Fact;

/** The banner's regimen. */
@ApplicationScoped
class RegimenInForce implements BannerFact {

    @Inject
    DoseDecisions decisions;

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Optional<Fact> about(Subject subject) {
        return subject.is(SubjectStatus.SCREENING) || subject.is(SubjectStatus.SCREEN_FAILURE) ? Optional.empty()
                : Optional.of(new Fact("Regimen", RegimenHistory.of(subject, decisions.of(subject)).inWords(subject)));
    }
}
