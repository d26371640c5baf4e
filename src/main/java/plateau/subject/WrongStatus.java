package plateau.subject;

/** A step that the subject's status does not permit. */
public final class WrongStatus extends RuntimeException {

    private final SubjectStatus status;

    public WrongStatus(Subject subject, SubjectStatus required) {
        super("Subject %s is in status \"%s\"; this step needs \"%s\".".formatted(
                subject.number(), subject.status().label(), required.label()));
        this.status = subject.status();
    }

    public SubjectStatus status() {
        return status;
    }
}
