package plateau.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the protocol asks in a situation, and why.
 *
 * @param rule          id of the one rule that applies
 * @param regimen       the regimen after the decision, {@link Regimen#OFF} for none
 * @param next          empty where no further count is asked for
 * @param outcome       of the taper, where the rule ends one
 * @param relapseOn     date of the first relapse since the taper started
 * @param daysToRelapse days from the start of the taper to it
 * @param protocol      id of the protocol, with its {@code version}
 * @param asks          what is asked, in one sentence
 * @param because       why, in one sentence with the numbers in it
 * @param notYet        the nearest change that is not due yet, and from when it will be
 * @param inputs        every fact used
 * @param alerts        sorted by name
 */
public record Recommendation(String rule, Action action, Regimen regimen, Optional<NextCount> next, Optional<Outcome> outcome,
        Optional<LocalDate> relapseOn, Optional<Integer> daysToRelapse, String protocol, String version,
        Basis basis, String reference, String asks, String because, Optional<String> notYet,
        List<Input> inputs, Set<Alert> alerts) {
}
