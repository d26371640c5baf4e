/**
 * R43, the take-home card: from a signed decision, which dose on which day until the next count, how to take it, what to
 * watch for and whom to call. It is also the sheet for a day on which the portal cannot be reached.
 */
package plateau.card;
