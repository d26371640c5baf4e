package plateau.protocol;

import java.util.stream.Stream;

/** A row of a table of which the first row that holds, from the top, applies. */
interface Row {

    Condition when();

    /** The truths that it asks for. */
    default Stream<Truth> truths() {
        return when().truths();
    }
}
