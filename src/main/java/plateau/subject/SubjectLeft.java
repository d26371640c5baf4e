package plateau.subject;

/** An enrolled subject left the study. What was under way for the subject is ended by observers, in the same transaction. */
public record SubjectLeft(Subject subject) {
}
