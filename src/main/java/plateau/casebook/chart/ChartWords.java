package plateau.casebook.chart;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The chart for those who hear it. */
record ChartWords(ChartData data) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    String title() {
        return "Platelet counts and doses, " + DAY.format(data.from()) + " to " + DAY.format(data.to());
    }

    String description() {
        return "%s Target %s, interrupt %s. %s%s The count axis is a square-root scale: low counts have more room than high ones.".formatted(
                data.latest().map(this::counts).orElse("No platelet count recorded yet."),
                data.limits().targetWords(), data.limits().interruptWords(), dose(), marks());
    }

    private String counts(CountPoint latest) {
        return "%d platelet counts in 10^9/L: the latest %s on %s, the lowest %s, the highest %s.".formatted(data.counts().size(),
                latest.words(), DAY.format(latest.on()), data.lowest().orElseThrow().words(), data.highest().orElseThrow().words());
    }

    private String marks() {
        return data.marks().isEmpty() ? "" : data.marks().stream()
                .map(mark -> mark.words() + " on " + DAY.format(mark.on())).collect(joining("; ", " Marked below the counts: ", "."));
    }

    private String dose() {
        var periods = data.dosePeriods();
        if (periods.isEmpty()) {
            return "No dose decided yet.";
        }
        var last = periods.get(periods.size() - 1);
        return "Dose %s since %s.".formatted(last.dose().words(), DAY.format(last.from()));
    }
}
