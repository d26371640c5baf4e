/**
 * Data cuts: everything that reports and datasets say, coded, as the database held it at one moment, kept with its hash so that
 * it can be opened again and gives the same bytes. Reports read cuts and never the running trial.
 */
package plateau.cut;
