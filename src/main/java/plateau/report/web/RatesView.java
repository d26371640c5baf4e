package plateau.report.web;

import java.util.List;
import plateau.page.View;
import plateau.report.DeviationRates;
import plateau.report.RateTable;
import plateau.statistics.Proportion;
import plateau.statistics.chart.RateChart;

/** How often decisions depart from the protocol. @param sites whose they are, in words @param hazards those that removed an immediate hazard */
public record RatesView(String sites, boolean toList, DeviationRates rates, List<Hazard> hazards) implements View {

    /** @param href of its page, or empty where the reader may not open it */
    public record Hazard(String number, String site, String found, String state, String href) {
    }

    /** A rate as text. */
    public record Row(String label, int count, int of, String per100, String interval, boolean flagged) {

        static Row of(RateTable table, RateTable.Row row) {
            return new Row(row.label(), row.rate().count(), row.rate().of(), RateChart.per100(row.share()), between(row.rate()), table.isFlagged(row));
        }
    }

    /** @param kind as the addresses of its picture and its file name it */
    public record Table(String kind, String title, String heading, String counts, boolean ofAll, List<Row> rows) {

        static Table of(RateTable table) {
            return new Table(table.kind().word(), table.kind().title(), table.kind().rows(), table.kind().counts(), table.kind().isOfAll(),
                    table.rows().stream().map(row -> Row.of(table, row)).toList());
        }
    }

    @Override
    public String title() {
        return "How often decisions depart from the protocol";
    }

    public List<Table> tables() {
        return rates.tables().stream().map(Table::of).toList();
    }

    public boolean isEmpty() {
        return rates.decisions() == 0;
    }

    public String deviations() {
        return words(rates.deviations());
    }

    public String overridden() {
        return words(rates.overridden());
    }

    private static String words(Proportion rate) {
        return "%s per 100 (%s)".formatted(RateChart.per100(rate.share().orElse(0)), between(rate));
    }

    private static String between(Proportion rate) {
        return RateChart.per100(rate.clopperPearson().lower()) + " to " + RateChart.per100(rate.clopperPearson().upper());
    }
}
