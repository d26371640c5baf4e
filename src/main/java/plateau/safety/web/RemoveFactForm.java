package plateau.safety.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.page.Choice;
import plateau.page.ReasonForm;
import plateau.safety.RemovalReason;

/** Why a fact is removed, as typed. */
public final class RemoveFactForm extends ReasonForm {

    RemoveFactForm(Map<String, String> typed) {
        super(typed);
    }

    Optional<String> reason() {
        return reason(RemovalReason.class, RemovalReason::label);
    }

    public List<Choice> reasons() {
        return Choice.each(RemovalReason.values(), RemovalReason::label);
    }
}
