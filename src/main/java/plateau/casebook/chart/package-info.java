/**
 * The course of one subject as a drawing. It knows days, counts and doses only: no web, no database, no clock.
 */
package plateau.casebook.chart;
