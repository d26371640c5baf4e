package plateau.deviation.web;

import java.util.Optional;
import plateau.page.Frame.Link;
import plateau.page.View;

/**
 * A deviation with its facts.
 *
 * @param colour   of the severity's tag
 * @param state    such as "open for 9 days"
 * @param reason   why it was done, as the site says, or empty
 * @param decision the dose decision that departs
 * @param closing  how it was closed
 * @param withdrawn when and why the portal withdrew it, as a sentence, or empty
 * @param mayClose whether the reader may close it
 * @param stale    whether it was changed while the form was filled in
 */
public record DeviationView(String number, String what, Link subject, String site, String severity, String colour, String state, boolean open,
        String asked, String done, String because, String reason, String occurred, String found, Optional<Link> decision,
        Optional<Closing> closing, String withdrawn, boolean mayClose, boolean stale, CloseForm form, long version) implements View {

    public record Closing(String by, String when, String comment) {
    }

    @Override
    public String title() {
        return "Deviation " + number;
    }

    @Override
    public boolean wrong() {
        return form.wrong() || stale;
    }
}
