package plateau.deviation.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plateau.deviation.DeviationStep;
import plateau.page.Frame.Link;
import plateau.page.View;

/**
 * A deviation with its facts and what was done about it.
 *
 * @param colour   of the severity's tag
 * @param state    such as "explained, open for 9 days"
 * @param hazard   whether it removed an immediate hazard
 * @param reason   why it was done, as the site says, or empty
 * @param decision the dose decision that departs
 * @param steps    what was said of it since it was found
 * @param next     whose turn it is, as a sentence, or empty
 * @param withdrawn when and why the portal withdrew it, as a sentence, or empty
 * @param mine     the steps that are the reader's turn
 * @param stale    what was saved while the form was filled in
 */
public record DeviationView(String number, String what, Link subject, String site, String severity, String colour, String state, boolean open,
        boolean hazard, String asked, String done, String because, String reason, String occurred, String found, Optional<Link> decision,
        List<Step> steps, String next, String withdrawn, Set<DeviationStep> mine, Optional<Stale> stale, StepForm form, long version) implements View {

    /** What somebody said of it, and when. */
    public record Step(String title, String by, String when, String text) {
    }

    /** @param words such as "Ines Duarte closed it on 3 December 2026" @param saved what was said there */
    public record Stale(String words, String saved, String typed) {
    }

    @Override
    public String title() {
        return "Deviation " + number;
    }

    @Override
    public boolean wrong() {
        return form.wrong() || stale.isPresent();
    }

    public boolean may(String step) {
        return mine.contains(DeviationStep.valueOf(step));
    }
}
