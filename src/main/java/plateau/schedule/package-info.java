/**
 * When a subject's next count is due, and what was left undone: counts that did not come in their windows, halts of tapers that
 * nobody decided. All of it follows from the facts and the decisions, in whatever order they were entered; so it is found anew
 * whenever one of them changes, and once a day at each site, because windows close without anybody doing anything.
 */
package plateau.schedule;
