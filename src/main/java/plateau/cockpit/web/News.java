package plateau.cockpit.web;

/**
 * What the page of a taper carries to find out by itself that it has become old, and the decision that waits.
 *
 * @param state   as it was when the page was made
 * @param waiting who prepared a decision that is not signed yet, and when; or empty
 * @param maySee  whether the reader may open it
 */
public record News(String state, String waiting, boolean maySee, boolean maySign) {
}
