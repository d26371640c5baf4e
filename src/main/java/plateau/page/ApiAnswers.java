package plateau.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Says to a program as an {@link ApiProblem} what a person would read on a page. */
@Provider
public class ApiAnswers implements ContainerResponseFilter {

    private static final MediaType PROBLEM = MediaType.valueOf(ApiProblem.MEDIA_TYPE);

    @Context
    HttpServletRequest request;
    @Inject
    RequestId requestId;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getStatus() >= 400 && RequestPath.isForPrograms(request)) {
            ApiProblem problem = answer.getEntity() instanceof ApiProblem known ? known : ApiProblem.of(answer.getStatus(), requestId.value());
            answer.setEntity(problem.json(), new Annotation[0], PROBLEM);
        }
    }
}
