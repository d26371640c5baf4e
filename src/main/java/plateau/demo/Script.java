package plateau.demo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to happen to a simulated subject besides what the rules ask.
 *
 * @param dissent  how the investigator once decides otherwise than asked
 * @param taperDay on which a visit shows whether a taper may begin
 * @param tapers   whether it then begins
 * @param event    in the taper
 */
record Script(Optional<Dissent> dissent, Optional<LocalDate> taperDay, boolean tapers, Optional<TaperEvent> event) {

    static Script without(Optional<Dissent> dissent) {
        return new Script(dissent, Optional.empty(), false, Optional.empty());
    }
}
