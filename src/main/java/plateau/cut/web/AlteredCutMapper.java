package plateau.cut.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plateau.cut.AlteredCut;
import plateau.page.MessageView;

/** Answers where a data cut is not what it was with a page that says so. */
@Provider
public class AlteredCutMapper implements ExceptionMapper<AlteredCut> {

    private static final Logger LOG = LoggerFactory.getLogger(AlteredCutMapper.class);

    @Override
    public Response toResponse(AlteredCut altered) {
        LOG.error("A data cut was altered", altered);
        return Response.serverError().entity(new MessageView("This data cut cannot be opened", altered.getMessage(),
                "Take another cut, and tell the administrator of your study: somebody has changed what is stored.")).build();
    }
}
