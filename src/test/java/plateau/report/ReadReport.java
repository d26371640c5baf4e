package plateau.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import plateau.cut.CutStamp;
import plateau.cut.StudySite;
import plateau.protocol.Basis;
import plateau.protocol.Source;
import plateau.protocol.Stage;
import plateau.protocol.TrialStage;
import plateau.sheet.Cell;
import plateau.sheet.Report;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** Reads the tables of a report as a person does: chapter, row, column. */
public record ReadReport(Report report) {

    public static final List<TrialStage> STAGES = List.of(stage("double-blind", "Stage 1, double blind", Stage.TITRATION, true),
            stage("open-label", "Stage 2, open label", Stage.TITRATION, false), stage("taper", "Stage 3, taper to withdrawal", Stage.TAPER, false),
            stage("extension", "Stage 4, extension", Stage.TITRATION, false));

    private static TrialStage stage(String id, String title, Stage doses, boolean blinded) {
        return new TrialStage(id, title, doses, blinded, Optional.empty(), List.of(), new Source(Basis.PUBLISHED, "NCT03222843"));
    }

    public static StudyAtCut study(LocalDate cut, StudySite... sites) {
        Instant at = cut.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new StudyAtCut(new CutStamp("C-0007", at, "S. Sponsor, sponsor", List.of("01"), List.of("hetrombopag-itp 1.0"), Map.of("subjects", 12345L), "ab12"),
                List.of(sites), STAGES);
    }

    public static StudySite site(String number, int target) {
        return new StudySite(number, "Site " + number, "DE", ZoneId.of("Europe/Berlin"), target, true);
    }

    public Chapter chapter(String id) {
        return report.chapters().stream().filter(chapter -> chapter.id().equals(id)).findFirst().orElseThrow();
    }

    public List<List<String>> rows(String chapter) {
        return chapter(chapter).table().rows().stream().map(row -> row.stream().map(ReadReport::written).toList()).toList();
    }

    /** @param row what its first cells say, such as "01" or "Tapering" */
    public String cell(String chapter, String row, String column) {
        Table table = chapter(chapter).table();
        int place = IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).id().equals(column)).findFirst().orElseThrow();
        return rows(chapter).stream().filter(cells -> cells.get(0).equals(row)).findFirst()
                .orElseThrow(() -> new AssertionError("No row " + row + " in " + rows(chapter))).get(place);
    }

    public int number(String chapter, String row, String column) {
        return Integer.parseInt(cell(chapter, row, column));
    }

    /** The column of each row under its first cell. */
    public List<String> column(String chapter, String column) {
        return rows(chapter).stream().map(row -> row.get(0)).map(row -> row + " " + cell(chapter, row, column)).toList();
    }

    private static String written(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        } else if (cell instanceof Cell.Whole whole) {
            return String.valueOf(whole.number());
        } else if (cell instanceof Cell.Number number) {
            return number.number().toPlainString();
        } else if (cell instanceof Cell.Day day) {
            return day.day().toString();
        }
        return "(" + ((Cell.Missing) cell).why() + ")";
    }
}
