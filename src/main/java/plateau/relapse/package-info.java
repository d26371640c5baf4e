/**
 * Relapses in tapers and after them (protocol.md 4): found by the portal whatever the order of entry, opened by the site,
 * declared by an investigator. What a relapse is stands in the version of the protocol that its taper was signed under.
 */
package plateau.relapse;
