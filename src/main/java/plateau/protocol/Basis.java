package plateau.protocol;

import java.util.Locale;

/** How well a rule is founded; shown beside every recommendation. */
public enum Basis {
    /** Printed by a hetrombopag trial's own publication or registry entry. */
    PUBLISHED,
    /** From a guide that calls itself representative of such trials. */
    REPRESENTATIVE,
    /** From the label or a trial of another thrombopoietin receptor agonist. */
    CLASS,
    /** No source states it: a default that the sponsor confirms or changes. */
    SPONSOR;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
