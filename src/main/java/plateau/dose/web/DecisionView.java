package plateau.dose.web;

import java.util.Optional;
import plateau.dose.ShownAdvice;
import plateau.page.View;
import plateau.query.web.QueryBlock;
import plateau.subject.web.SubjectBanner;

/**
 * A signed dose decision, with what the protocol asked when it was made and what it says of it now.
 *
 * @param now     what it says on the facts as they are known now; none where that version of the protocol is at hand no more
 * @param differs whether that is something else
 * @param queries what monitors asked about it
 */
public record DecisionView(SubjectBanner subject, int number, String on, String choice, String adherence, boolean followed, String reason,
        ShownAdvice advice, Optional<ShownAdvice> now, boolean differs, String signedBy, String signedAt, String meaning, String hash,
        boolean intact, QueryBlock queries) implements View {

    @Override
    public String title() {
        return "Dose decision " + number;
    }
}
