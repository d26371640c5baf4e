package plateau.protocol;

import java.util.Set;

/** Which of a protocol's rule tables speaks. */
public enum Stage {
    /** Doses follow the counts. */
    TITRATION(SubjectState.NOT_STARTED, SubjectState.ON_DRUG, SubjectState.HELD, SubjectState.STOPPED),
    /** Doses go down by plan until the drug is withdrawn. */
    TAPER(SubjectState.TAPERING),
    /** Off the drug after a completed taper. */
    FOLLOW_UP(SubjectState.WITHDRAWN);

    private final Set<SubjectState> subjects;

    Stage(SubjectState... subjects) {
        this.subjects = Set.of(subjects);
    }

    /** The states in which a subject can be in this stage. */
    Set<SubjectState> subjects() {
        return subjects;
    }
}
