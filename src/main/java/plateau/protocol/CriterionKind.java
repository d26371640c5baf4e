package plateau.protocol;

/** Why a criterion stands in the protocol. */
public enum CriterionKind {
    INCLUSION, EXCLUSION
}
