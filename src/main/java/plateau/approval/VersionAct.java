package plateau.approval;

/** What is signed of a version of the protocol, by two people one after the other. */
public enum VersionAct {
    PROPOSAL("I read this version and put it forward for approval"),
    APPROVAL("I read this version and what it would change, and approve it for the study");

    private final String meaning;

    VersionAct(String meaning) {
        this.meaning = meaning;
    }

    /** What the signature means. */
    public String meaning() {
        return meaning;
    }
}
