/** The estimate of {@link plateau.statistics.KaplanMeier} as a drawing, and as the words and the table that say the same. */
package plateau.statistics.chart;
