package plateau.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;

/** The form that came with this request, each field once. */
@RequestScoped
public class Posted {

    /** The field that carries the CSRF token. */
    public static final String CSRF = "csrf";
    /** The field that carries the one-time token of a submission. */
    public static final String ONCE = "once";
    /** The field that carries the version of what the form edits. */
    public static final String VERSION = "version";
    /** The field that carries the address of the page that first showed the form. */
    public static final String PAGE = "page";

    private String action = "";
    private Map<String, String> fields = Map.of();
    private Optional<PostedFile> file = Optional.empty();

    /** @param action the path that it was sent to */
    public void take(String action, Map<String, String> fields) {
        this.action = action;
        this.fields = Map.copyOf(fields);
    }

    public void take(PostedFile file) {
        this.file = Optional.of(file);
    }

    /** The file that came with it; nothing where none was chosen. */
    public Optional<PostedFile> file() {
        return file;
    }

    public Map<String, String> fields() {
        return fields;
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String action() {
        return action;
    }

    /** The page that first showed the form; empty where the form names none. */
    public String page() {
        return Optional.of(field(PAGE)).filter(OwnAddress::isOne).orElse("");
    }

    /** The version of what the form edits, as it was when the page was shown; -1 where the form names none. */
    public long version() {
        String text = field(VERSION);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
