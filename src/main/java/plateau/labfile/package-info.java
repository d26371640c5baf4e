/**
 * Files of laboratories: uploaded, their columns named once a laboratory, previewed row by row, and imported as platelet
 * counts, all of what was accepted or nothing. The file is kept as it came.
 */
package plateau.labfile;
