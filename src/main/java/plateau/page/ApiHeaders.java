package plateau.page;

import static java.util.Comparator.comparing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.text.ParseException;
import java.util.Collections;
import org.glassfish.jersey.message.internal.HttpHeaderReader;

/**
 * Ends a program's request that takes no JSON for an answer. It stands before Jersey, which refuses what it cannot read
 * without saying why.
 */
public class ApiHeaders extends HttpFilter {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!takesJson(String.join(",", Collections.list(request.getHeaders("Accept"))))) {
            ApiProblem.of(HttpServletResponse.SC_NOT_ACCEPTABLE, "").send(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The type that says most decides: {@code application/json;q=0} beside a wildcard takes all but JSON. */
    private static boolean takesJson(String accept) {
        try {
            return accept.isBlank() || HttpHeaderReader.readAcceptMediaType(accept).stream().filter(JSON::isCompatible)
                    .max(comparing(type -> (type.isWildcardType() ? 0 : 1) + (type.isWildcardSubtype() ? 0 : 1)))
                    .filter(type -> type.getQuality() > 0).isPresent();
        } catch (ParseException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
