package plateau.dose.web;

import java.util.Map;
import java.util.Optional;
import plateau.access.web.SignedForm;
import plateau.dose.Adherence;
import plateau.dose.Advice;
import plateau.dose.DoseChoice;
import plateau.protocol.Protocol;
import plateau.protocol.Sentences;

/** The regimen chosen and, while on drug, whether it was taken; with the password where it is signed at once. */
public final class DoseForm extends SignedForm {

    DoseForm(Map<String, String> typed) {
        super(typed);
    }

    Optional<Adherence> adherence(boolean onDrug) {
        if (!onDrug) {
            return Optional.of(Adherence.NOT_ASKED);
        }
        if (answer().isEmpty()) {
            refuse("adherence", "Say whether the doses were taken as prescribed.");
        }
        return answer();
    }

    /** The answer about adherence, where one was given. */
    Optional<Adherence> answer() {
        return Adherence.answered(typed("adherence"));
    }

    /** The code of the regimen chosen, as the browser sent it. */
    String chosen() {
        return typed("choice");
    }

    Optional<DoseChoice> choice(Advice advice) {
        Protocol protocol = advice.protocol();
        Optional<DoseChoice> choice = DoseChoice.coded(typed("choice"), protocol, advice.phase());
        if (typed("choice").isEmpty()) {
            refuse("choice", "Choose the regimen that you decide on.");
        } else if (choice.isEmpty()) {
            refuse("choice", "This regimen is not permitted and cannot be recorded. The protocol permits at most "
                    + Sentences.ENGLISH.regimen(protocol.maximum()) + ". Choose one of those listed.");
        }
        return choice;
    }
}
