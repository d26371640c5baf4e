package plateau.dose.web;

import plateau.dose.ShownAdvice;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/** A signed dose decision, with what the protocol asked when it was made. */
public record DecisionView(SubjectBanner subject, int number, String on, String choice, String adherence, boolean followed, String reason,
        ShownAdvice advice, String signedBy, String signedAt, String meaning, String hash, boolean intact) implements View {

    @Override
    public String title() {
        return "Dose decision " + number;
    }
}
