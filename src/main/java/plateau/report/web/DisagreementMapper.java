package plateau.report.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plateau.page.MessageView;
import plateau.sheet.Disagreement;

/** Answers where a file would say something else than its report with a page that names the place; the file is not handed out. */
@Provider
public class DisagreementMapper implements ExceptionMapper<Disagreement> {

    private static final Logger LOG = LoggerFactory.getLogger(DisagreementMapper.class);

    @Override
    public Response toResponse(Disagreement disagreement) {
        LOG.error("A file disagrees with its report and was not handed out", disagreement);
        return Response.serverError().entity(new MessageView("This file is not handed out", "It does not say the same as the report. " + disagreement.getMessage() + ".",
                "Take another form of the report, and tell the administrator of your study.")).build();
    }
}
