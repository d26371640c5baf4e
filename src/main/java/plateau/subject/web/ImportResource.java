package plateau.subject.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.access.Upload;
import plateau.audit.AuditEntry;
import plateau.audit.AuditTrail;
import plateau.page.Answer;
import plateau.page.FileForm;
import plateau.page.Posted;
import plateau.page.PostedFile;
import plateau.page.Written;
import plateau.subject.ImportSubjects;

/** Taking over the subjects of a running trial. */
@RequestScoped
@Path("import")
public class ImportResource {

    private static final int PROBLEMS_SHOWN = 20;

    @Inject
    ImportSubjects importSubjects;
    @Inject
    AuditTrail auditTrail;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.IMPORT_SUBJECTS)
    public Response ask() {
        return Answer.page(new ImportView(new FileForm(Map.of())));
    }

    @POST
    @Allowed(Permission.IMPORT_SUBJECTS)
    @Upload
    @Once
    public Response run() {
        FileForm form = new FileForm(posted.fields());
        Optional<PostedFile> file = form.file(posted.file());
        if (file.isEmpty()) {
            return Answer.toCorrect(new ImportView(form));
        }
        form.refuseFile(importSubjects.run(file.get()).problems(), PROBLEMS_SHOWN);
        return form.wrong() ? Answer.toCorrect(new ImportView(form)) : Answer.next("import/{hash}", file.get().hash());
    }

    @GET
    @Path("{hash}")
    @Allowed(Permission.IMPORT_SUBJECTS)
    public Response done(@PathParam("hash") String hash) {
        List<AuditEntry> entries = auditTrail.of(ImportSubjects.nameOf(hash));
        return Answer.page(new ImportedView(hash, entries.stream().map(entry ->
                new ImportedView.Run(entry.newValue().orElse(""), entry.personName() + ", " + Written.utc(entry.at()) + " (UTC)")).toList()));
    }
}
