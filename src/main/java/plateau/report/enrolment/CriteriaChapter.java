package plateau.report.enrolment;

import static plateau.report.Cells.text;
import static plateau.report.Cells.whole;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;
import plateau.statistics.Proportion;

/** Which criteria screen failures did not meet. */
record CriteriaChapter(EnrolmentLines lines) {

    private static final List<String> DEFINITION = List.of(
            "Subjects whose screening ended as a failure, by the criteria that were not met then. Only criteria that somebody failed have a row.",
            "A subject may fail several criteria, so the rows may add up to more than all failures. \"Only this one\" counts who failed no other.",
            "Each share is of all screen failures, with its exact 95 % interval (Clopper-Pearson).");

    Chapter chapter() {
        List<EnrolmentLine> failures = lines.where(EnrolmentLine::isFailed).lines();
        Map<String, List<EnrolmentLine>> byCriterion = new TreeMap<>(failures.stream()
                .flatMap(line -> line.failed().stream().map(FailedCriterion::id).distinct().map(id -> Map.entry(id, line)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
        List<List<Cell>> rows = byCriterion.entrySet().stream().map(each -> row(each.getKey(), each.getValue(), failures.size())).toList();
        return new Chapter("screen-failures", "Screen failures by criterion", DEFINITION, new Table(Columns.row(
                List.of(Columns.text("criterion", "Criterion"), Columns.text("title", "What must hold")), Columns.share("subjects", "Subjects", "Of all screen failures"),
                List.of(Columns.whole("only", "Only this one"))), rows), Optional.empty());
    }

    private static List<Cell> row(String criterion, List<EnrolmentLine> failed, int failures) {
        long only = failed.stream().filter(line -> line.failed().stream().map(FailedCriterion::id).distinct().count() == 1).count();
        return Cells.row(List.of(text(criterion), text(title(criterion, failed.stream()))),
                Cells.share(new Proportion(failed.size(), failures), "nobody failed"), List.of(whole(only)));
    }

    /** The words of a later version of the protocol may differ; the last in the order of the alphabet stands for all. */
    private static String title(String criterion, Stream<EnrolmentLine> failed) {
        return failed.flatMap(line -> line.failed().stream()).filter(each -> each.id().equals(criterion)).map(FailedCriterion::title).max(String::compareTo).orElseThrow();
    }
}
