package plateau.relapse;

import plateau.site.Site;
import plateau.subject.Subject;

/** A relapse with the subject it is of and the subject's site. */
public record SubjectRelapse(Site site, Subject subject, Relapse relapse) {
}
