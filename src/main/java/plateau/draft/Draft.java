package plateau.draft;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import plateau.page.TypedForm;

/**
 * What one person typed into one form and has not saved. It is no record: nobody else sees it, no rule reads it, no export
 * and no audit trail holds it, and it goes when the form is saved, when it is thrown away, or after 14 days.
 */
@Entity
@Table(name = "draft")
public class Draft {

    public static final Duration KEPT = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;
    @Column(name = "person_id")
    private long personId;
    private String page;
    private String action;
    @Column(name = "form_version")
    private String formVersion;
    private String title;
    private String typed;
    @Column(name = "typed_at")
    private Instant typedAt;

    protected Draft() {
    }

    Draft(long personId, TypedForm form, String title, Instant now) {
        this.personId = personId;
        this.page = form.page();
        this.action = form.action();
        this.title = title;
        become(form, now);
    }

    /** What was typed last stands. */
    void become(TypedForm form, Instant now) {
        formVersion = form.version();
        typed = form.fields().entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(joining("&"));
        typedAt = now;
    }

    public TypedForm form() {
        Map<String, String> fields = Stream.of(typed.split("&")).map(field -> field.split("=", 2))
                .collect(toMap(field -> decoded(field[0]), field -> decoded(field[1])));
        return new TypedForm(page, action, formVersion, fields);
    }

    /** Of the page; empty where the form came without its page. */
    public String title() {
        return title;
    }

    public Instant typedAt() {
        return typedAt;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
