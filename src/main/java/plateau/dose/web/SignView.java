package plateau.dose.web;

import plateau.dose.ShownAdvice;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/**
 * The decision, to check before it is signed.
 *
 * @param followed whether it is what the protocol asks
 * @param reason   why not, or empty
 * @param signer   who would sign, or empty where the reader may not
 */
public record SignView(SubjectBanner subject, ShownAdvice advice, String choice, String adherence, boolean followed, String reason,
        String prepared, String signer, String meaning, SignForm form, long version) implements View {

    @Override
    public String title() {
        return "Check and sign the dose decision";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
