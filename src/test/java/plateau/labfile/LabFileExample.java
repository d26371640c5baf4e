package plateau.labfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** A laboratory's file on its way through the pages of a site. */
public final class LabFileExample {

    public static final String HEADINGS = "subject,test,value,unit,date\n";

    private final Visitor visitor;
    private String path;

    public LabFileExample(Visitor visitor) {
        this.visitor = visitor;
    }

    public static LabFileExample at(Example site) {
        return new LabFileExample(site.signedIn(Role.COORDINATOR));
    }

    public Visitor visitor() {
        return visitor;
    }

    /** The address of the file. */
    public String path() {
        return path;
    }

    /** Sends it, and gives the answer. */
    public Reply send(byte[] file, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(Map.of("laboratory", "Central"));
        fields.putAll(typed);
        Reply reply = visitor.get("/labfiles/new").submit("/labfiles/new", fields, "labs.csv", file);
        if (reply.status() == 303) {
            path = reply.location();
        }
        return reply;
    }

    /** Sends it and names its columns as guessed, with PLAT for platelets; gives the preview. */
    public Reply preview(String rows) {
        return preview((HEADINGS + rows).getBytes(UTF_8), Map.of());
    }

    public Reply preview(byte[] file, Map<String, String> columns) {
        Reply sent = send(file, Map.of("site", "ALL"));
        if (sent.status() != 303) {
            throw new AssertionError(sent.status() + " " + sent.text());
        }
        return columns(columns);
    }

    public Reply columns(Map<String, String> columns) {
        Map<String, String> typed = new HashMap<>(Map.of("codes", "PLAT"));
        typed.putAll(columns);
        Reply named = visitor.get(path + "/columns").submit(path + "/columns", typed);
        return named.status() == 303 ? named.follow() : named;
    }

    public Reply run(Reply preview, Map<String, String> typed) {
        return preview.submit(path + "/import", typed);
    }
}
