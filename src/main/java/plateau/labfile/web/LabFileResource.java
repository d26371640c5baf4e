package plateau.labfile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.audit.NoteDownload;
import plateau.labfile.ImportLabFile;
import plateau.labfile.LabFile;
import plateau.labfile.LabFiles;
import plateau.labfile.NameColumns;
import plateau.labfile.Preview;
import plateau.labfile.PreviewFile;
import plateau.labfile.ReadFile;
import plateau.labfile.RowMapping;
import plateau.labfile.RowReport;
import plateau.labfile.VerdictsChanged;
import plateau.page.Answer;
import plateau.page.CsvTable;
import plateau.page.Delimiter;
import plateau.page.Encoding;
import plateau.page.Posted;

/** One file of a laboratory: naming its columns, looking at each row, importing it, and taking away what is kept of it. */
@RequestScoped
@Path("labfiles/{number}")
public class LabFileResource {

    @PathParam("number")
    String number;
    @Inject
    LabFiles files;
    @Inject
    LabFilePages pages;
    @Inject
    PreviewFile previewFile;
    @Inject
    NameColumns nameColumns;
    @Inject
    ImportLabFile importLabFile;
    @Inject
    NoteDownload noteDownload;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.RECORD_COUNTS)
    public Response show(@QueryParam("verdict") @DefaultValue("") String verdict, @QueryParam("page") @DefaultValue("1") int page) {
        LabFile file = open();
        return file.isImported() ? Answer.page(pages.imported(file)) : previewFile.of(file)
                .map(preview -> Answer.page(pages.preview(file, preview, new PreviewForm(Map.of()), LabFilePages.shown(verdict), page, false)))
                .orElseGet(() -> Answer.next("labfiles/{number}/columns", number));
    }

    @GET
    @Path("columns")
    @Allowed(Permission.RECORD_COUNTS)
    public Response askColumns() {
        LabFile file = open();
        if (file.isImported()) {
            return Answer.next("labfiles/{number}", number);
        }
        ReadFile read = files.read(file);
        return Answer.page(pages.columns(file, read, pages.columnsForm(file, read)));
    }

    @POST
    @Path("columns")
    @Allowed(Permission.RECORD_COUNTS)
    @Once
    public Response nameColumns() {
        LabFile file = open();
        if (file.isImported()) {
            return Answer.conflict(pages.imported(file));
        }
        ReadFile read = files.read(file);
        ColumnsForm form = new ColumnsForm(posted.fields(), read.table().headings());
        Optional<Encoding> encoding = form.encoding();
        Optional<Delimiter> delimiter = form.delimiter();
        if (!form.wrong() && (encoding.get() != read.encoding() || delimiter.get() != read.delimiter())) {
            return readAnew(file, form, encoding.get(), delimiter.get());
        }
        Optional<RowMapping> mapping = form.mapping();
        if (mapping.isEmpty()) {
            return Answer.toCorrect(pages.columns(file, read, form));
        }
        nameColumns.name(file, mapping.get());
        return Answer.next("labfiles/{number}", number);
    }

    /** Comes back to the same page, because the headings may be others now. */
    private Response readAnew(LabFile file, ColumnsForm form, Encoding encoding, Delimiter delimiter) {
        try {
            nameColumns.read(file, ReadFile.of(files.raw(file), encoding, delimiter));
            return Answer.next("labfiles/{number}/columns", number);
        } catch (CsvTable.Unreadable unreadable) {
            form.refuse("encoding", unreadable.getMessage());
            return Answer.toCorrect(pages.columns(file, files.read(file), form));
        }
    }

    @POST
    @Path("import")
    @Allowed(Permission.RECORD_COUNTS)
    @Once
    public Response run() {
        LabFile file = open();
        PreviewForm form = new PreviewForm(posted.fields());
        try {
            return importLabFile.run(file, form.digest(), form::unlikely) ? Answer.next("labfiles/{number}", number)
                    : shown(file, preview -> Answer.toCorrect(pages.preview(file, preview, form, "", 1, false)));
        } catch (VerdictsChanged meanwhile) {
            return shown(file, preview -> Answer.conflict(pages.preview(file, preview, new PreviewForm(Map.of()), "", 1, true)));
        }
    }

    private Response shown(LabFile file, Function<Preview, Response> page) {
        return file.isImported() ? Answer.conflict(pages.imported(file)) : previewFile.of(file).map(page).orElseGet(() -> Answer.next("labfiles/{number}/columns", number));
    }

    /** For the bar that the page's script moves; {@code 1200 of 50000} as two numbers. */
    @GET
    @Path("progress")
    @Produces("application/json")
    @Allowed(Permission.RECORD_COUNTS)
    public String progress() {
        return files.progress(open()).map(progress -> "{\"done\":%d,\"total\":%d}".formatted(progress.done(), progress.total()))
                .orElse("{\"done\":0,\"total\":0}");
    }

    @GET
    @Path("rows")
    @Allowed(Permission.RECORD_COUNTS)
    public Response rows() {
        LabFile file = open();
        byte[] report = file.isImported() ? files.report(file)
                : previewFile.of(file).map(preview -> RowReport.csv(preview.rows(), true)).orElse(new byte[0]);
        noteDownload.note("laboratory file", "rows of laboratory file " + number);
        return attachment(report, "rows-of-laboratory-file-" + number + ".csv", "text/csv;charset=utf-8");
    }

    @GET
    @Path("raw")
    @Allowed(Permission.RECORD_COUNTS)
    public Response raw() {
        LabFile file = open();
        noteDownload.note("laboratory file", "laboratory file " + number + " as it came");
        return attachment(files.raw(file), "laboratory-file-" + number + ".csv", "application/octet-stream");
    }

    /** Under a name of our own, because the name that came with it may be anything. */
    private static Response attachment(byte[] bytes, String name, String type) {
        return Response.ok(bytes, type).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }

    private LabFile open() {
        return files.open(number, Permission.RECORD_COUNTS);
    }
}
