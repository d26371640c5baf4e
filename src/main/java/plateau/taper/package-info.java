/**
 * A subject's tapers to withdrawal: when each began, on which regimen, under whose signature, and how it ended.
 *
 * <p>What a taper asks is the protocol's business, and each of its steps is a dose decision. So this package stands before
 * the doses: it knows in which stage of treatment a subject is, and the doses tell it when that changes.
 */
package plateau.taper;
