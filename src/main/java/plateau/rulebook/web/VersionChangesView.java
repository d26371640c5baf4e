package plateau.rulebook.web;

import java.util.List;
import plateau.page.Paging;
import plateau.page.View;

/** The recorded decisions at which a version of the protocol would ask something else. @param decisions how many were asked about */
public record VersionChangesView(String protocol, String version, int decisions, List<RuleRow> rules, List<Row> rows, Paging paging) implements View {

    /** How many decisions go from one rule to another. */
    public record RuleRow(String before, String after, long decisions) {
    }

    /** One decision with both answers. */
    public record Row(String subject, String on, int decision, String madeUnder, String before, String beforeRule, String after, String afterRule) {
    }

    @Override
    public String title() {
        return "What " + protocol + " " + version + " would change";
    }

    public String page() {
        return "/protocols/" + protocol + "/" + version;
    }

    public String caption() {
        return paging.total() == 1 ? "1 decision differs" : paging.total() + " decisions differ";
    }
}
