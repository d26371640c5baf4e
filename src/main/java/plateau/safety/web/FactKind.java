package plateau.safety.web;

import plateau.query.Target;
import plateau.query.TargetKind;

/** The two kinds of facts that these pages record, in the words of the pages. */
public enum FactKind {
    BLEEDING("bleedings", "bleeding", "a bleeding", "noticed on"),
    RESCUE("rescues", "rescue therapy", "rescue therapy", "given on");

    private final String path;
    private final String noun;
    private final String one;
    private final String dated;

    FactKind(String path, String noun, String one, String dated) {
        this.path = path;
        this.noun = noun;
        this.one = one;
        this.dated = dated;
    }

    /** The step of the addresses, below the subject. */
    public String path() {
        return path;
    }

    public String noun() {
        return noun;
    }

    /** With its article, where it has one. */
    public String one() {
        return one;
    }

    /** The words before its date. */
    public String dated() {
        return dated;
    }

    /** One of the subject's facts of this kind, as a query names it. */
    Target target(int number) {
        return Target.of(isBleeding() ? TargetKind.BLEEDING : TargetKind.RESCUE, number);
    }

    public boolean isBleeding() {
        return this == BLEEDING;
    }
}
