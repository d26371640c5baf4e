package plateau.cut;

/** An answer of the screening as it is stored. */
public record AnswerRow(long subjectId, String fact, String answer) {
}
