package plateau.report.response;

import static plateau.report.Cells.share;
import static plateau.report.Cells.text;
import static plateau.report.Cells.whole;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.safety.RescueTherapy;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** With what subjects were rescued. */
record TherapyChapter(ResponseLines lines) {

    private static final List<String> DEFINITION = List.of(ResponseLines.WHO,
            "Subjects with at least one rescue therapy of that kind, and how many were given. A subject may have had several kinds.",
            "Time and shares as for rescue therapy.");

    Chapter chapter() {
        return new Chapter("rescue-therapies", "Rescue by therapy", DEFINITION, new Table(Columns.row(List.of(Columns.text("therapy", "Therapy")),
                Columns.share("subjects", "Subjects", "Of"), List.of(Columns.whole("given", "Therapies given"))),
                Stream.of(RescueTherapy.values()).map(this::row).toList()), Optional.empty());
    }

    private List<Cell> row(RescueTherapy therapy) {
        return Cells.row(List.of(text(therapy.label())), share(lines.share(line -> line.rescues().containsKey(therapy)), ResponseLines.NOBODY),
                List.of(whole(lines.lines().stream().mapToLong(line -> line.rescues().getOrDefault(therapy, 0L)).sum())));
    }
}
