package plateau.testing;

import java.util.Map;

/** What a monitor does on the page of a deviation that the site has explained. */
public record DeviationReview(Visitor monitor, String number) {

    /** The address of the deviation's page. */
    public String page() {
        return "/deviations/" + number;
    }

    public Reply classified(boolean important) {
        return submit("/classify", "important", important ? "yes" : "no");
    }

    /** Classifies it as not important and closes it. */
    public Reply closed(String comment) {
        classified(false);
        return submit("/close", "comment", comment);
    }

    public Reply submit(String step, String field, String said) {
        return monitor.get(page()).submit(page() + step, Map.of(field, said));
    }
}
