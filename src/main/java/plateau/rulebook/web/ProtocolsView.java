package plateau.rulebook.web;

import java.util.List;
import plateau.page.View;
import plateau.page.Written;
import plateau.protocol.Protocol;

/** The protocol files of this portal, those that the study follows first. */
public record ProtocolsView(List<Row> rows) implements View {

    private static final int SHORT = 12;

    /** @param hash the first characters of the file's SHA-256 */
    public record Row(String id, String version, String title, String from, String hash, String standing, String colour) {

        static Row of(Protocol protocol, Standing standing) {
            return new Row(protocol.id(), protocol.version(), protocol.title(), Written.date(protocol.effectiveFrom()),
                    protocol.hash().substring(0, SHORT), standing.label(), standing.colour());
        }
    }

    @Override
    public String title() {
        return "Protocols";
    }

    public String caption() {
        return rows.size() == 1 ? "1 file" : rows.size() + " files";
    }
}
