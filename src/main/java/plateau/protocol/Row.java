package plateau.protocol;

/** A row of a table of which the first row that holds, from the top, applies. */
interface Row {

    Condition when();
}
