/**
 * What a protocol file says about any history, for programs: a {@link plateau.rulebook.Question} is read from strict JSON
 * with everything that is wrong in it named at once, and answered by {@link plateau.protocol.Protocol#recommend} alone.
 * Nothing of it is stored.
 *
 * <p>Every listed fact must be well formed. Those dated after {@code asOf} are then left out, before their order is looked
 * at and before they are held against each other and the protocol.
 */
package plateau.rulebook;
