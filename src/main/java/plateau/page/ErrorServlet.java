package plateau.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page for a request that was refused before it reached a door. */
public class ErrorServlet extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        response.setStatus(status == null ? HttpServletResponse.SC_NOT_FOUND : (int) status);
        response.setContentType("text/html;charset=utf-8");
        CDI.current().select(Renderer.class).get().render(page(response.getStatus()), response.getWriter());
    }

    private static View page(int status) {
        return (View) (status == HttpServletResponse.SC_NOT_FOUND ? Refusal.notFound()
                : Refusal.unreadable("The address or what was sent is not one that a page of the portal makes.")).getResponse().getEntity();
    }
}
