package plateau.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.chart.ChartSize;

/**
 * A report in no form yet.
 *
 * @param id    as addresses and file names call it, such as {@code enrolment}
 * @param stamp what every form says of where the numbers come from, by its label, in order
 */
public record Report(String id, String title, Map<String, String> stamp, List<Chapter> chapters) {

    /**
     * One table with its figure and with how it was made.
     *
     * @param id         as addresses call it
     * @param definition what is counted, and by which method, in sentences
     */
    public record Chapter(String id, String title, List<String> definition, Table table, Optional<Figure> figure) {
    }

    /** A picture of the table's numbers. */
    @FunctionalInterface
    public interface Figure {

        /** As SVG. */
        String draw(ChartSize size);
    }
}
