package plateau.report.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.page.Frame.Link;
import plateau.page.View;
import plateau.page.Written;
import plateau.report.KeyFigure;
import plateau.report.ReportFilter;
import plateau.report.ReportKind;
import plateau.sheet.Origin;
import plateau.sheet.Report;

/** A report of a cut as a page. @param report none where the limits are to be corrected first */
public record ReportView(Origin origin, ReportKind kind, ReportForm form, Optional<Report> report) implements View {

    /** @param current whether it is this page */
    public record Sibling(String title, String href, boolean current) {
    }

    @Override
    public String title() {
        return kind.title();
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }

    public String cut() {
        return origin.cut();
    }

    public String taken() {
        return Written.utc(origin.takenAt()) + " UTC";
    }

    /** In words, such as "site 01"; empty where there is none. */
    public String limits() {
        return form.filter().filter(filter -> !filter.equals(ReportFilter.NONE)).map(ReportFilter::inWords).orElse("");
    }

    /** What stands in the foot of every page. */
    public String foot() {
        return "Data cut %s of %s, filter: %s, SHA-256 %s".formatted(cut(), taken(), limits().isEmpty() ? "none" : limits(), origin.sha256());
    }

    public Map<String, String> stamp() {
        return report.map(Report::stamp).orElse(Map.of());
    }

    public List<Sibling> siblings() {
        return Stream.of(ReportKind.values()).map(other -> new Sibling(other.title(), form.href(path(other)), other == kind)).toList();
    }

    public List<KeyFigure.Shown> keyFigures() {
        return report.map(kind::keyFigures).orElse(List.of());
    }

    public List<ChapterView> chapters() {
        return report.stream().flatMap(made -> made.chapters().stream()).map(chapter -> new ChapterView(chapter, form, path(kind))).toList();
    }

    public List<Link> downloads() {
        return List.of(download("PDF", "pdf"), download("Excel", "xlsx"), download("JSON", "json"), download("CSV, a file a table", "csv"),
                new Link("All reports in all forms", form.href("/reports/" + cut() + "/all.zip")));
    }

    /** Without any limit. */
    public String href() {
        return path(kind);
    }

    private Link download(String label, String form) {
        return new Link(label, this.form.href(path(kind) + "/download", "as", form));
    }

    private String path(ReportKind of) {
        return "/reports/" + cut() + "/" + of.id();
    }
}
