package plateau.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import plateau.safety.BleedingDetails;
import plateau.safety.BleedingPlace;
import plateau.safety.RescueDetails;
import plateau.safety.RescueTherapy;
import plateau.safety.WhoGrade;

/**
 * What a subject with a low count told at a visit, and what was given for it.
 *
 * @param told when it was typed in: after the count, before the decision is prepared
 */
record SafetyStory(LocalDateTime told, Optional<BleedingDetails> bleeding, Optional<RescueDetails> rescue) {

    static final int LOW = 30;
    private static final int VERY_LOW = 10;
    private static final List<RescueTherapy> USUAL = List.of(RescueTherapy.IVIG, RescueTherapy.IVIG, RescueTherapy.CORTICOSTEROID);

    /** The lower the count, the likelier and the worse. */
    static Optional<SafetyStory> at(Visit visit, Chances chances) {
        boolean bled = visit.count() < LOW && chances.oneIn(visit.count() < VERY_LOW ? 2 : visit.count() < 2 * VERY_LOW ? 3 : 6);
        return bled ? Optional.of(bleeding(visit, chances)) : Optional.empty();
    }

    private static SafetyStory bleeding(Visit visit, Chances chances) {
        LocalDate noticed = visit.times().collected().toLocalDate().minusDays(chances.whole(0, 1));
        boolean worse = visit.count() < 2 * VERY_LOW && chances.oneIn(3);
        BleedingDetails bleeding = worse ? mild(noticed, chances) : petechiae(noticed, chances);
        boolean rescued = worse && visit.count() < VERY_LOW + 5;
        return new SafetyStory(visit.times().entered().plusMinutes(2), Optional.of(bleeding),
                Optional.of(rescue(visit, chances)).filter(given -> rescued));
    }

    private static BleedingDetails petechiae(LocalDate noticed, Chances chances) {
        return chances.oneIn(3)
                ? bleeding(WhoGrade.PETECHIAE, BleedingPlace.MOUTH_OR_NOSE, noticed, "A few spots on the palate.")
                : bleeding(WhoGrade.PETECHIAE, BleedingPlace.SKIN, noticed, chances.oneIn(2) ? "Both lower legs." : "New bruises on the arms after shopping.");
    }

    private static BleedingDetails mild(LocalDate noticed, Chances chances) {
        return chances.oneIn(3)
                ? bleeding(WhoGrade.MILD, BleedingPlace.URINARY, noticed, "Pink urine for a day.")
                : bleeding(WhoGrade.MILD, BleedingPlace.MOUTH_OR_NOSE, noticed, "Nosebleed of half an hour, stopped by compression.");
    }

    private static BleedingDetails bleeding(WhoGrade grade, BleedingPlace place, LocalDate noticed, String note) {
        return new BleedingDetails(grade, place, Optional.empty(), noticed, Optional.of(note));
    }

    private static RescueDetails rescue(Visit visit, Chances chances) {
        return new RescueDetails(chances.oneOf(USUAL), Optional.empty(), visit.times().collected().toLocalDate(),
                "Bleeding of grade 2 with a count of " + visit.count() + ".");
    }
}
