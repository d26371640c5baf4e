package plateau.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a program's request was not answered, as RFC 9457 writes it.
 *
 * @param detail what is wrong, in a sentence
 * @param errors each wrong field of the request; none where it is not about a field
 */
public record ApiProblem(int status, String detail, List<Flaw> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A wrong field, such as {@code counts[3].value}, and what is wrong with it; the empty name is the whole request. */
    public record Flaw(String field, String detail) {
    }

    public static ApiProblem saying(int status, String detail) {
        return new ApiProblem(status, detail, List.of());
    }

    /** What the status alone says. @param number under which the log tells more of what is our fault */
    static ApiProblem of(int status, String number) {
        return new ApiProblem(status, switch (status) {
            case 403 -> "The roles of this account do not open this address.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this kind of request.";
            case 406 -> "The answer is application/json; accept that.";
            case 413 -> "A request holds at most 1 MiB.";
            case 415 -> "Send application/json, in UTF-8.";
            case 500, 503 -> "The portal could not answer. Try again; if it happens again, give the number " + number + " to the administrator of your study.";
            default -> "The portal could not read the request.";
        }, List.of());
    }

    String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "about:blank");
        fields.put("title", Optional.ofNullable(Response.Status.fromStatusCode(status)).map(Response.Status::getReasonPhrase).orElse("Problem"));
        fields.put("status", status);
        fields.put("detail", detail);
        fields.put("errors", errors);
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For what is refused before it reaches a door. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(json().getBytes(StandardCharsets.UTF_8));
    }
}
