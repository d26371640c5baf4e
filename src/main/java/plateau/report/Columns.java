package plateau.report;

import java.util.List;
import java.util.stream.Stream;
import plateau.sheet.Table.Column;
import plateau.sheet.Table.Kind;

/** The columns of the reports. */
public final class Columns {

    private Columns() {
    }

    public static Column text(String id, String label) {
        return new Column(id, label, Kind.TEXT);
    }

    public static Column whole(String id, String label) {
        return new Column(id, label, Kind.WHOLE);
    }

    public static Column number(String id, String label) {
        return new Column(id, label, Kind.NUMBER);
    }

    public static Column day(String id, String label) {
        return new Column(id, label, Kind.DAY);
    }

    /** So many of so many, with the exact interval of the share. */
    public static List<Column> share(String id, String label, String ofLabel) {
        return List.of(whole(id, label), whole("of", ofLabel), number("percent", "Per cent"), number("lower", "95 % interval from (%)"), number("upper", "to (%)"));
    }

    /** @param unit such as "days" */
    public static List<Column> quartiles(String unit) {
        return List.of(whole("n", "n"), number("lower_quartile", "Lower quartile (" + unit + ")"), number("median", "Median (" + unit + ")"),
                number("upper_quartile", "Upper quartile (" + unit + ")"));
    }

    @SafeVarargs
    public static List<Column> row(List<Column>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
