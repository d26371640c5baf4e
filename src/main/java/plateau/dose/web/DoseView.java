package plateau.dose.web;

import java.util.List;
import java.util.Optional;
import plateau.dose.ShownAdvice;
import plateau.page.Choice;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/**
 * The dosing page.
 *
 * @param advice           what the protocol asks; none while it depends on an answer that is missing
 * @param asksAdherence    whether the answer belongs to the form below
 * @param adherence        the answer given already, as the form sends it, or empty
 * @param choices          the regimens that may be decided, none of them preselected
 * @param prepared         who prepared a decision that waits for a signature
 * @param changed          whether something was recorded since the page before this one was shown
 * @param mayPrepare       whether the reader may choose
 * @param maySign          whether the reader may sign
 */
public record DoseView(SubjectBanner subject, Optional<ShownAdvice> advice, boolean asksAdherence, String adherence,
        List<Choice> adherences, List<Choice> choices, DoseForm form, long version, Optional<String> prepared, boolean changed,
        boolean mayPrepare, boolean maySign) implements View {

    @Override
    public String title() {
        return "Dose";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
