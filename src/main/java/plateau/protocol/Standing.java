package plateau.protocol;

import java.util.EnumSet;
import java.util.Set;

/** All that is no number in the facts of a subject. */
record Standing(SubjectState subject, Set<Truth> truths) {

    boolean is(Truth truth) {
        return truths.contains(truth);
    }

    Standing with(Truth truth) {
        Set<Truth> more = EnumSet.of(truth);
        more.addAll(truths);
        return new Standing(subject, more);
    }
}
