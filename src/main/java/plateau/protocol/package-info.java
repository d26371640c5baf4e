/**
 * The clinical protocol as data, and the one pure function that turns a subject's facts into a recommendation.
 *
 * <p>A {@link plateau.protocol.Protocol} is read from a file by {@link plateau.protocol.ProtocolReader}; no number of
 * any rule stands in this code. A {@link plateau.protocol.Situation} holds what is known of a subject on a decision
 * date, and {@link plateau.protocol.Protocol#recommend} answers with a {@link plateau.protocol.Recommendation}. Nothing
 * here knows a clock, a database or the web, so the same situation always gets the same answer.
 *
 * <p>How the answer is found: a {@link plateau.protocol.Course} reads the situation, {@link plateau.protocol.Facts}
 * says it in the words that rules may use ({@link plateau.protocol.SubjectState}, {@link plateau.protocol.Truth},
 * {@link plateau.protocol.Quantity}), and the first rule of the stage's {@link plateau.protocol.RuleTable} whose
 * {@link plateau.protocol.Condition} holds is the one that applies.
 *
 * <p>A file is not used before {@link plateau.protocol.RuleTableProof} has found each of its tables complete: a
 * {@link plateau.protocol.Partition} cuts all states of a subject into regions, and in every one a row must apply.
 *
 * <p>Whatever stands in a protocol can be read in words, without its numbers: {@link plateau.protocol.DoseRule},
 * {@link plateau.protocol.CountWindow}, {@link plateau.protocol.AlertRule}, {@link plateau.protocol.Definition}, and all
 * of it as {@link plateau.protocol.ProtocolText}. The sentences stand in a message file.
 *
 * <p>Whether a taper may begin is asked by {@link plateau.protocol.Protocol#taperEntry}, which judges each
 * {@link plateau.protocol.TaperRequirement} of the file.
 *
 * <p>Where one step of one number changes the answer is found by asking: {@link plateau.protocol.SampleHistories} tell each
 * way to come to a regimen, a {@link plateau.protocol.BoundarySearch} turns each number of them through the
 * {@link plateau.protocol.Edges} of the table, and keeps both sides as a {@link plateau.protocol.Boundary}.
 *
 * <p>The same file says what is asked at {@link plateau.protocol.Screening} and which criteria decide on it; they are
 * judged from {@link plateau.protocol.Answers} into an {@link plateau.protocol.Eligibility}, with the evidence in words.
 *
 * <p>Counts are platelet counts in 10^9/L, doses are in mg, dates are local calendar dates of the site.
 */
package plateau.protocol;
