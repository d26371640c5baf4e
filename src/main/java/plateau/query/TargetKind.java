package plateau.query;

import java.util.Arrays;
import java.util.Optional;

/** What a query can be about. */
public enum TargetKind {
    SUBJECT("subject", "subject", ""),
    VISIT("visit", "visit", ""),
    PLATELET_COUNT("count", "platelet count", "/counts/"),
    BLEEDING("bleeding", "bleeding", "/bleedings/"),
    RESCUE("rescue", "rescue therapy", "/rescues/"),
    SCREENING_FACT("fact", "screening answer", "/screening/history/"),
    DOSE_DECISION("decision", "dose decision", "/decisions/");

    private final String code;
    private final String thing;
    private final String page;

    TargetKind(String code, String thing, String page) {
        this.code = code;
        this.thing = thing;
        this.page = page;
    }

    static Optional<TargetKind> coded(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** How addresses call it. */
    String code() {
        return code;
    }

    /** What the audit trail calls it. */
    public String thing() {
        return thing;
    }

    /** Where it is shown below the page of its subject, up to its reference; empty where it is shown on that page itself. */
    String page() {
        return page;
    }

    /** Whether it is one value, which has versions and can be compared with its source. */
    public boolean isValue() {
        return !page.isEmpty();
    }

    /** Whether its page has one to correct it on. */
    public boolean isCorrectedInPlace() {
        return this == PLATELET_COUNT || this == BLEEDING || this == RESCUE;
    }
}
