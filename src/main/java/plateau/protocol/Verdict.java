package plateau.protocol;

/** What is said of a criterion. Met always means that the subject may take part, for exclusions too. */
public enum Verdict {
    MET, NOT_MET, UNKNOWN;

    /** Such as {@code not met}. */
    public String label() {
        return Sentences.ENGLISH.say("verdict." + Spelling.of(this));
    }
}
