/**
 * The few statistics the portal shows, pure: from numbers to numbers, without web, database or clock.
 *
 * <p>{@link plateau.statistics.KaplanMeier} estimates the time to an event where not everybody had one;
 * {@link plateau.statistics.Proportion} carries its Clopper-Pearson interval; {@link plateau.statistics.FisherExact}
 * compares two of them. All intervals are of 95 %. Times are whole days since the start of each subject's own observation.
 */
package plateau.statistics;
