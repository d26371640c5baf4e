package plateau.subject.web;

import java.util.Optional;
import plateau.subject.Subject;

/** Something that another feature knows of a subject and that belongs into the banner of the subject's every page. */
public interface BannerFact {

    /** Its place in the banner, from the left. */
    int place();

    Optional<SubjectBanner.Fact> about(Subject subject);
}
