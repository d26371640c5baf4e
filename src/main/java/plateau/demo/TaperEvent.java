package plateau.demo;

import java.util.Optional;
import plateau.safety.BleedingDetails;
import plateau.safety.BleedingPlace;
import plateau.safety.RescueDetails;
import plateau.safety.RescueTherapy;
import plateau.safety.WhoGrade;

/** What befalls a subject of the demo in the taper, other than the slow fall of the count. */
enum TaperEvent {
    BLEEDING(30, 60) {
        @Override
        Optional<SafetyStory> told(VisitTimes times, int count) {
            return Optional.of(new SafetyStory(times.entered().plusMinutes(2), Optional.of(new BleedingDetails(WhoGrade.MILD, BleedingPlace.MOUTH_OR_NOSE,
                    Optional.empty(), times.collected().toLocalDate().minusDays(1), Optional.of("Nosebleed of 40 minutes, packed in the emergency room."))), Optional.empty()));
        }
    },
    RESCUE(30, 50) {
        @Override
        Optional<SafetyStory> told(VisitTimes times, int count) {
            return Optional.of(new SafetyStory(times.entered().plusMinutes(2), Optional.empty(), Optional.of(new RescueDetails(RescueTherapy.IVIG, Optional.empty(),
                    times.collected().toLocalDate(), "Tooth extraction that could not wait, with a count of " + count + "."))));
        }
    },
    /** A reactive rise of the count, as with an infection. */
    RISE(50, 400) {
        @Override
        double factor(int count, Chances chances) {
            return chances.between(420, 540) / count;
        }
    };

    private final int from;
    private final int below;

    TaperEvent(int from, int below) {
        this.from = from;
        this.below = below;
    }

    boolean fits(int count) {
        return count >= from && count < below;
    }

    Optional<SafetyStory> told(VisitTimes times, int count) {
        return Optional.empty();
    }

    /** By how much it raises the count of the visit. */
    double factor(int count, Chances chances) {
        return 1;
    }
}
