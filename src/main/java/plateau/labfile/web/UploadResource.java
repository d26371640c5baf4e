package plateau.labfile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.access.Upload;
import plateau.labfile.LabFile;
import plateau.labfile.ReadFile;
import plateau.labfile.UploadLabFile;
import plateau.page.Answer;
import plateau.page.CsvTable;
import plateau.page.Posted;
import plateau.page.PostedFile;

/** Sending a laboratory's file. */
@RequestScoped
@Path("labfiles/new")
public class UploadResource {

    @Inject
    LabFilePages pages;
    @Inject
    UploadLabFile uploadLabFile;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.RECORD_COUNTS)
    public Response ask() {
        return Answer.page(pages.upload(new UploadForm(Map.of(), pages.ownSites())));
    }

    @POST
    @Allowed(Permission.RECORD_COUNTS)
    @Upload
    @Once
    public Response upload() {
        UploadForm form = new UploadForm(posted.fields(), pages.ownSites());
        Optional<String> laboratory = form.laboratory();
        List<Long> siteIds = form.siteIds();
        Optional<ReadFile> read = form.file(posted.file()).flatMap(file -> read(form, file));
        if (form.wrong() || read.isEmpty()) {
            return Answer.toCorrect(pages.upload(form));
        }
        LabFile file = uploadLabFile.upload(siteIds, laboratory.get(), posted.file().orElseThrow(), read.get());
        return Answer.next("labfiles/{number}", file.id());
    }

    private static Optional<ReadFile> read(UploadForm form, PostedFile file) {
        try {
            return Optional.of(ReadFile.guessed(file.bytes()));
        } catch (CsvTable.Unreadable unreadable) {
            form.refuse(PostedFile.FIELD, unreadable.getMessage());
            return Optional.empty();
        }
    }
}
