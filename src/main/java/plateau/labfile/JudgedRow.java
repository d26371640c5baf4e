package plateau.labfile;

import java.util.Optional;
import plateau.count.Measurement;
import plateau.subject.Subject;

/**
 * A row with what is to become of it.
 *
 * @param subjectText   as the file says it, like the texts that follow
 * @param reason        for the verdict, in words; empty where there is nothing to say
 * @param doubt         why an accepted count is unlikely
 * @param found         the count that it reports, where it reports one of a subject that is open to whoever asks
 */
public record JudgedRow(long line, String subjectText, String valueText, String unitText, String collectedText, Verdict verdict, String reason,
        Optional<String> doubt, Optional<Found> found) {

    /** @param timed whether the file gives the time of day */
    public record Found(Subject subject, Measurement measurement, boolean timed) {
    }

    public boolean isUnlikely() {
        return verdict == Verdict.ACCEPTED && doubt.isPresent();
    }

    JudgedRow as(Verdict other, String why) {
        return new JudgedRow(line, subjectText, valueText, unitText, collectedText, other, why, Optional.empty(), found);
    }

    JudgedRow doubted(Optional<String> why) {
        return new JudgedRow(line, subjectText, valueText, unitText, collectedText, verdict, reason, why, found);
    }
}
