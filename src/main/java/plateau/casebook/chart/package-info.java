/**
 * The course of one subject, gathered from everything that is recorded, ready to read. The chart here knows days, counts and
 * doses only: no web, no database, no clock.
 */
package plateau.casebook.chart;
