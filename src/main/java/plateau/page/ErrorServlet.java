package plateau.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plateau.setting.Settings;

/** The page for a request that was refused, or failed, before it reached a door. */
public class ErrorServlet extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorServlet.class);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CDI<Object> beans = CDI.current();
        beans.select(Frame.class).get().at(request.getContextPath(), "", beans.select(Settings.class).get().demo());
        Refusal refusal = refusal(request, response.getStatus(), beans.select(RequestId.class).get().value());
        if (response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            // the server has logged the fault itself
            LOG.error("Request {} failed before it reached a door", beans.select(RequestId.class).get().value());
            response.setStatus(refusal.getResponse().getStatus());
        }
        if (RequestPath.isForPrograms(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), request.getContextPath())) {
            ApiProblem.of(response.getStatus(), beans.select(RequestId.class).get().value()).send(response);
            return;
        }
        response.setContentType("text/html;charset=utf-8");
        beans.select(Renderer.class).get().render((View) refusal.getResponse().getEntity(), response.getWriter());
    }

    private static Refusal refusal(HttpServletRequest request, int status, String number) {
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return ProblemMapper.fault((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION), number);
        }
        return status == HttpServletResponse.SC_NOT_FOUND ? Refusal.notFound()
                : Refusal.unreadable("The address or what was sent is not one that a page of the portal makes.");
    }
}
