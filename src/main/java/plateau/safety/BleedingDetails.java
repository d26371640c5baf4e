package plateau.safety;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A bleeding as the site reports it.
 *
 * @param placeWords where it bled, for another place than those listed
 * @param noticedOn  the calendar date at the site
 */
public record BleedingDetails(WhoGrade grade, BleedingPlace place, Optional<String> placeWords, LocalDate noticedOn, Optional<String> note) {

    public BleedingDetails {
        if ((grade == WhoGrade.NONE) != (place == BleedingPlace.NOWHERE)) {
            throw new IllegalArgumentException("Grade 0 and no other bleeds nowhere: " + grade + ", " + place);
        }
        if ((place == BleedingPlace.OTHER) != placeWords.isPresent()) {
            throw new IllegalArgumentException("Another place, and no other, is said in words: " + place);
        }
    }
}
