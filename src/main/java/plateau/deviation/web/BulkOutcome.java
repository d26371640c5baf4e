package plateau.deviation.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import plateau.deviation.Deviation;

/**
 * What became of several deviations closed at once, as the address of the list says it.
 *
 * @param left the numbers of those that changed meanwhile and were not closed
 */
public record BulkOutcome(int closed, List<String> left) {

    static BulkOutcome of(int chosen, List<Deviation> left) {
        return new BulkOutcome(chosen - left.size(), left.stream().map(Deviation::number).toList());
    }

    /** What an address says that is no outcome says nothing. */
    static BulkOutcome read(String closed, String left) {
        return new BulkOutcome(closed.matches("\\d{1,2}") ? Integer.parseInt(closed) : 0,
                Arrays.stream(left.split(",")).filter(number -> number.matches("\\w{1,5}-D\\d{4,6}")).toList());
    }

    public boolean isAny() {
        return closed > 0 || !left.isEmpty();
    }

    public String inWords() {
        String done = closed == 1 ? "1 deviation is closed." : closed + " deviations are closed.";
        return left.isEmpty() ? done : done + " Changed meanwhile and not closed: " + String.join(", ", left) + ".";
    }

    /** As the address writes it. */
    String leftTogether() {
        return left.stream().collect(Collectors.joining(","));
    }
}
