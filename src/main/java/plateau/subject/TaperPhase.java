package plateau.subject;

import java.time.LocalDate;
import java.util.Optional;
import plateau.protocol.Situation;
import plateau.protocol.Stage;

/**
 * The stage of treatment that a subject is in, which decides whose rules speak.
 *
 * @param taperStarted the first day of the taper, in it and after the withdrawal
 */
public record TaperPhase(Stage stage, Optional<LocalDate> taperStarted) {

    public static final TaperPhase TITRATION = new TaperPhase(Stage.TITRATION, Optional.empty());

    public Situation in(Situation situation) {
        Situation staged = situation.withStage(stage);
        return taperStarted.map(staged::withTaperStarted).orElse(staged);
    }

    public boolean isTaper() {
        return stage == Stage.TAPER;
    }

    public boolean isFollowUp() {
        return stage == Stage.FOLLOW_UP;
    }
}
