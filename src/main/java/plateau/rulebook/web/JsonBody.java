package plateau.rulebook.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The body of a program's request: JSON, and not too much of it. */
final class JsonBody {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_HEARD_OUT = 6 * MOST_BYTES;

    private JsonBody() {
    }

    /** @throws ClientErrorException for other content, too much of it, or a body that did not arrive as a whole */
    static byte[] of(HttpHeaders headers, InputStream body) {
        if (!isJson(headers.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            throw new NotSupportedException();
        }
        byte[] bytes = read(body, MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            // who is still sending does not hear the answer
            read(body, MOST_HEARD_OUT);
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return bytes;
    }

    private static boolean isJson(String contentType) {
        try {
            MediaType type = MediaType.valueOf(contentType);
            return type.getType().equalsIgnoreCase("application") && type.getSubtype().equalsIgnoreCase("json")
                    && type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8").equalsIgnoreCase("utf-8");
        } catch (IllegalArgumentException notAType) {
            return false;
        }
    }

    private static byte[] read(InputStream body, int most) {
        try {
            return body.readNBytes(most);
        } catch (IOException cutShort) {
            throw new BadRequestException("The request did not arrive as a whole", cutShort);
        }
    }
}
