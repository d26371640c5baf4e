package plateau.taper;

import plateau.site.Site;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;

/** A taper with the subject it is of and the subject's site. */
public record SubjectTaper(Site site, Subject subject, Taper taper) {

    /** Whether the subject is tapering or off treatment after it; who has left the study is neither. */
    public boolean isUnderWay() {
        return !taper.hasEnded() && subject.is(SubjectStatus.ENROLLED);
    }
}
