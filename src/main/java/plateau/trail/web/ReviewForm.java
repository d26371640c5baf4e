package plateau.trail.web;

import java.util.Map;
import java.util.Optional;
import plateau.page.Form;

/** What a review of the audit trail found. */
public final class ReviewForm extends Form {

    ReviewForm(Map<String, String> typed) {
        super(typed);
    }

    Optional<String> findings() {
        return text("findings", "Write what the review found. Where it found nothing, say so.");
    }
}
