package plateau.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.page.SheetPaper;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table.Column;
import plateau.sheet.Table.Kind;

/** Reports for the tests of their forms. */
final class Reports {

    static final Origin ORIGIN = new Origin("C-0007", Instant.parse("2026-11-21T09:30:12.345Z"), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    private static final List<Column> COLUMNS = List.of(new Column("site", "Site", Kind.TEXT), new Column("enrolled", "Enrolled", Kind.WHOLE),
            new Column("rate", "Rate (per 100)", Kind.NUMBER), new Column("first", "First enrolled on", Kind.DAY));

    private Reports() {
    }

    /** As the portal makes it. */
    static PublishReport publish() {
        PublishReport publish = new PublishReport();
        publish.paper = SheetPaper.make();
        return publish;
    }

    /** Two sites, the second without a rate and without a day. */
    static Report enrolment() {
        return of(chapter("by-site", "By site", List.of(
                List.of(new Cell.Text("01"), new Cell.Whole(12), new Cell.Number(new BigDecimal("37.50")), new Cell.Day(LocalDate.of(2026, 2, 3))),
                List.of(new Cell.Text("=1+1"), new Cell.Whole(-3), new Cell.Missing("nobody is at risk"), new Cell.Missing("nobody enrolled")))),
                chapter("by-country", "By country", List.of()));
    }

    static Report of(Chapter... chapters) {
        Map<String, String> stamp = new LinkedHashMap<>();
        stamp.put("Cut", ORIGIN.cut());
        stamp.put("Taken at", "21 November 2026, 09:30:12 UTC");
        stamp.put("Filter", "=all");
        stamp.put("SHA-256", ORIGIN.sha256());
        return new Report("enrolment", "Enrolment", stamp, List.of(chapters));
    }

    static Chapter chapter(String id, String title, List<List<Cell>> rows) {
        return new Chapter(id, title, List.of("Subjects with a signed enrolment.", "A second sentence."), new Table(COLUMNS, rows), Optional.empty());
    }

    /** With one column of the kind. */
    static Report of(Kind kind, Cell cell) {
        return of(new Chapter("one", "One", List.of(), new Table(List.of(new Column("value", "Value", kind)), List.of(List.of(cell))), Optional.empty()));
    }
}
