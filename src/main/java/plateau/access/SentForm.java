package plateau.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.glassfish.jersey.server.ContainerRequest;
import plateau.page.PostedFile;
import plateau.page.Refusal;

/** A form as a browser sends it, each field once, and the file that it carries. */
record SentForm(Map<String, String> fields, Optional<PostedFile> file) {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_AROUND_A_FILE = 64 * 1024;
    private static final int MOST_FIELDS = 500;
    /** PostgreSQL stores every character but this one. */
    private static final char NUL = 0;

    static SentForm plain(ContainerRequest request) {
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())
                || !request.getMediaType().getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8").equalsIgnoreCase("utf-8")) {
            throw new NotSupportedException();
        }
        if (hold(request, MOST_BYTES)) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        try {
            return new SentForm(once(request.readEntity(Form.class).asMap()), Optional.empty());
        } catch (IllegalArgumentException notEncoded) {
            throw Refusal.unreadable("The form is not encoded as forms are.");
        }
    }

    /** A browser that sends no file may send the form as any other. */
    static SentForm withFile(ContainerRequest request) {
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
            return plain(request);
        }
        if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
            throw new NotSupportedException();
        }
        if (hold(request, PostedFile.MOST_BYTES + MOST_AROUND_A_FILE)) {
            throw Refusal.tooLarge("5 MB");
        }
        try (FormDataMultiPart form = request.readEntity(FormDataMultiPart.class)) {
            return parted(form);
        } catch (WebApplicationException refused) {
            throw refused.getResponse().hasEntity() ? refused : Refusal.unreadable("The form is not encoded as forms with a file are.");
        } catch (IOException | IllegalArgumentException | ProcessingException | IllegalStateException notEncoded) {
            throw Refusal.unreadable("The form is not encoded as forms with a file are.");
        }
    }

    /** A form that comes before any door is chosen; nothing where it is one with a file. */
    static Optional<SentForm> late(HttpServletRequest request) {
        if (!String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED)) {
            return Optional.empty();
        }
        try {
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            return body.length > MOST_BYTES ? Optional.empty() : Optional.of(new SentForm(once(decoded(body)), Optional.empty()));
        } catch (IOException | IllegalArgumentException notEncoded) {
            throw Refusal.unreadable("The form is not encoded as forms are.");
        }
    }

    private static Map<String, List<String>> decoded(byte[] body) {
        Map<String, List<String>> sent = new HashMap<>();
        for (String field : new String(body, StandardCharsets.US_ASCII).split("&")) {
            int sign = field.indexOf('=');
            if (sign > 0) {
                sent.computeIfAbsent(URLDecoder.decode(field.substring(0, sign), StandardCharsets.UTF_8), name -> new ArrayList<>())
                        .add(URLDecoder.decode(field.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return sent;
    }

    private static SentForm parted(FormDataMultiPart form) {
        Map<String, List<String>> texts = new HashMap<>();
        Optional<PostedFile> file = Optional.empty();
        for (Map.Entry<String, List<FormDataBodyPart>> part : form.getFields().entrySet()) {
            if (!part.getKey().equals(PostedFile.FIELD)) {
                texts.put(part.getKey(), part.getValue().stream().map(FormDataBodyPart::getValue).toList());
            } else if (part.getValue().size() == 1) {
                file = file(part.getValue().get(0));
            } else {
                throw Refusal.unreadable("The form gives a field more than once.");
            }
        }
        return new SentForm(once(texts), file);
    }

    private static Optional<PostedFile> file(FormDataBodyPart part) {
        byte[] bytes = part.getValueAs(byte[].class);
        if (bytes.length > PostedFile.MOST_BYTES) {
            throw Refusal.tooLarge("5 MB");
        }
        String name = Optional.ofNullable(part.getContentDisposition().getFileName()).orElse("");
        return name.isEmpty() && bytes.length == 0 ? Optional.empty() : Optional.of(new PostedFile(name, bytes));
    }

    /** Reads the body into memory. @return whether it is longer */
    private static boolean hold(ContainerRequest request, int most) {
        try {
            byte[] body = request.getEntityStream().readNBytes(most + 1);
            request.setEntityStream(new ByteArrayInputStream(body));
            return body.length > most;
        } catch (IOException cutShort) {
            throw Refusal.unreadable("The form did not arrive as a whole.");
        }
    }

    private static Map<String, String> once(Map<String, List<String>> sent) {
        if (sent.size() > MOST_FIELDS) {
            throw Refusal.unreadable("The form has more fields than any form of the portal.");
        }
        Map<String, String> fields = new HashMap<>();
        for (Map.Entry<String, List<String>> field : sent.entrySet()) {
            if (field.getValue().size() != 1) {
                throw Refusal.unreadable("The form gives a field more than once.");
            }
            if (field.getKey().indexOf(NUL) >= 0 || field.getValue().get(0).indexOf(NUL) >= 0) {
                throw Refusal.unreadable("The form holds a character that no keyboard types.");
            }
            fields.put(field.getKey(), field.getValue().get(0));
        }
        return fields;
    }
}
