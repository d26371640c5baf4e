package plateau.safety;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Rescue therapy as the site reports it.
 *
 * @param therapyWords what was given, for another therapy than those listed
 * @param givenOn      the calendar date at the site
 * @param why          in the site's words
 */
public record RescueDetails(RescueTherapy therapy, Optional<String> therapyWords, LocalDate givenOn, String why) {

    public RescueDetails {
        if ((therapy == RescueTherapy.OTHER) != therapyWords.isPresent()) {
            throw new IllegalArgumentException("Another therapy, and no other, is said in words: " + therapy);
        }
    }
}
