/**
 * One taper of a subject as it stands today: how far it is, what is due, what would stop it and to what treatment would
 * return. Nothing is written here, and nothing is asked here that the protocol does not say.
 */
package plateau.cockpit;
