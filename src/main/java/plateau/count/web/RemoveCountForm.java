package plateau.count.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.count.RemovalReason;
import plateau.page.Choice;
import plateau.page.ReasonForm;

/** Why a count is removed, as typed. */
public final class RemoveCountForm extends ReasonForm {

    RemoveCountForm(Map<String, String> typed) {
        super(typed);
    }

    Optional<String> reason() {
        return reason(RemovalReason.class, RemovalReason::label);
    }

    public List<Choice> reasons() {
        return Choice.each(RemovalReason.values(), RemovalReason::label);
    }
}
