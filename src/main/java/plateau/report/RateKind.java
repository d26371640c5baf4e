package plateau.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What is counted of the dose decisions, of how many, and by what. */
public enum RateKind {
    SITE("Deviations by site", "Site", DecisionGroup::deviations, false),
    RULE("Deviations by rule", "Rule", DecisionGroup::deviations, false),
    REASON("Deviations by reason", "Reason", DecisionGroup::deviations, true),
    OVERRIDE_SITE("Overridden, by site", "Site", DecisionGroup::overridden, false),
    OVERRIDE_RULE("Overridden, by rule", "Rule", DecisionGroup::overridden, false),
    OVERRIDE_REASON("Overridden, by reason", "Reason", DecisionGroup::overridden, true);

    private final String title;
    private final String rows;
    private final ToIntFunction<DecisionGroup> counted;
    private final boolean ofAll;

    RateKind(String title, String rows, ToIntFunction<DecisionGroup> counted, boolean ofAll) {
        this.title = title;
        this.rows = rows;
        this.counted = counted;
        this.ofAll = ofAll;
    }

    public static Optional<RateKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(name)).findFirst();
    }

    /** As an address writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** What a row stands for. */
    public String rows() {
        return rows;
    }

    /** What is counted. */
    public String counts() {
        return isOfOverrides() ? "Overridden" : "Deviations";
    }

    public boolean isOfOverrides() {
        return name().startsWith("OVERRIDE");
    }

    int counted(DecisionGroup group) {
        return counted.applyAsInt(group);
    }

    /** Whether each row is a share of all decisions, and not of those of the row. */
    public boolean isOfAll() {
        return ofAll;
    }

    Function<DecisionGroup, String> label(Function<Long, String> site) {
        return switch (rows) {
            case "Site" -> group -> site.apply(group.siteId());
            case "Rule" -> DecisionGroup::rule;
            default -> group -> group.reason().map(reason -> reason.label()).orElse("None: the data were corrected since");
        };
    }
}
