package plateau.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import plateau.page.Paper;
import plateau.page.View;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table.Kind;

/** A report as sheets of paper. */
public record ReportSheet(Report report, Origin origin) implements View {

    private static final int MOST_UPRIGHT = 7;
    private static final int MOST_IN_NORMAL_TYPE = 12;
    private static final int ROWS_MEASURED = 500;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 36;
    private static final double WHOLE = 100;

    @Override
    public String title() {
        return report.title();
    }

    public String foot() {
        return origin.foot();
    }

    public Map<String, String> stamp() {
        return report.stamp();
    }

    /** Whether a box stands for some of its letters. */
    public boolean hasGaps() {
        return !Paper.canWrite(report.title() + report.stamp()) || !report.chapters().stream().allMatch(ReportSheet::canWrite);
    }

    private static boolean canWrite(Chapter chapter) {
        return Paper.canWrite(chapter.title() + chapter.definition()) && chapter.table().columns().stream().allMatch(column -> Paper.canWrite(column.label()))
                && chapter.table().rows().stream().flatMap(List::stream).allMatch(cell -> Paper.canWrite(CellText.of(cell)));
    }

    public List<Part> parts() {
        return report.chapters().stream().map(chapter -> new Part(chapter, chapter.figure().map(PaperFigure::of).map(figure ->
                new Drawing(Paper.drawing(figure.svg()), figure.width(), chapter.title() + ", as a chart; the same stands in the table.")))).toList();
    }

    /** A chapter ready to be printed. */
    public record Part(Chapter chapter, Optional<Drawing> figure) {

        public String title() {
            return chapter.title();
        }

        public List<String> definition() {
            return chapter.definition();
        }

        /** Upright, or across where the table is wide, and then in small type where it is very wide. */
        public String layout() {
            int columns = chapter.table().columns().size();
            if (columns <= MOST_UPRIGHT) {
                return "upright";
            }
            return columns <= MOST_IN_NORMAL_TYPE ? "across" : "across small";
        }

        public List<Head> heads() {
            List<Integer> lengths = IntStream.range(0, chapter.table().columns().size()).mapToObj(this::length).toList();
            double all = lengths.stream().mapToInt(Integer::intValue).sum();
            return IntStream.range(0, lengths.size()).mapToObj(i -> new Head(chapter.table().columns().get(i).label(),
                    Math.floor(WHOLE * WHOLE * lengths.get(i) / all) / WHOLE + "%", style(i))).toList();
        }

        public List<List<Printed>> rows() {
            List<List<Printed>> rows = new ArrayList<>();
            for (List<Cell> row : chapter.table().rows()) {
                rows.add(IntStream.range(0, row.size()).mapToObj(i -> new Printed(CellText.of(row.get(i)),
                        row.get(i) instanceof Cell.Missing ? style(i) + " missing" : style(i))).toList());
            }
            return rows;
        }

        private String style(int column) {
            Kind kind = chapter.table().columns().get(column).kind();
            return kind == Kind.WHOLE || kind == Kind.NUMBER ? "number" : "text";
        }

        /** Of what stands in a column, for its share of the width. */
        private int length(int column) {
            int words = longestWord(chapter.table().columns().get(column).label());
            int cells = chapter.table().rows().stream().limit(ROWS_MEASURED).mapToInt(row -> length(row.get(column))).max().orElse(0);
            return Math.min(LONGEST, Math.max(SHORTEST, Math.max(words, cells) + 1));
        }

        private static int length(Cell cell) {
            String text = CellText.of(cell);
            return cell instanceof Cell.Missing ? longestWord(text) : text.length();
        }

        private static int longestWord(String text) {
            return List.of(text.split("\\s")).stream().mapToInt(String::length).max().orElse(0);
        }
    }

    /** @param link the drawing itself @param width in pixels @param text for those who do not see it */
    public record Drawing(String link, int width, String text) {
    }

    /** @param width its share of the table's */
    public record Head(String label, String width, String style) {
    }

    public record Printed(String text, String style) {
    }
}
