package plateau.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import plateau.count.PlateletCounts;
import plateau.dose.DoseDecisions;
import plateau.safety.AllSafetyFacts;
import plateau.site.Sites;
import plateau.subject.Subject;

/** Opens the casebook of a subject. */
@ApplicationScoped
public class Casebooks {

    @Inject
    Sites sites;
    @Inject
    PlateletCounts counts;
    @Inject
    AllSafetyFacts safety;
    @Inject
    DoseDecisions decisions;
    @Inject
    Findings findings;

    public Casebook of(Subject subject) {
        Findings.Found found = findings.of(subject);
        return new Casebook(subject, sites.get(subject.siteId()), counts.of(subject), safety.of(subject), decisions.of(subject), decisions.statementFor(subject),
                found.deviations(), found.relapses());
    }
}
