package plateau.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;

/** Refuses what says of its own content what nobody can read, before it trips up the search for a door. */
public class ReadableHeaders extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (isReadable(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static boolean isReadable(String type) {
        try {
            return type == null || MediaType.valueOf(type) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
