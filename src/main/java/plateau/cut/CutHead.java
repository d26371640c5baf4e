package plateau.cut;

import java.util.List;
import plateau.protocol.TrialStage;

/**
 * What a cut holds of the study itself, as it was known when the cut was taken.
 *
 * @param protocol its id, such as {@code hetrombopag-itp}
 * @param title    of the protocol
 * @param sites    of the cut, in the order of their numbers, those without a subject too
 * @param stages   of the trial, in their order
 */
public record CutHead(String protocol, String title, List<StudySite> sites, List<TrialStage> stages) {
}
