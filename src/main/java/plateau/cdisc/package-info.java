/**
 * A data cut in the forms of CDISC, for the sponsor's programs: datasets shaped like those of SDTM, as CSV and Dataset-JSON 1.1, and
 * ODM 1.3.2 with the history of every fact. Only what the portal holds is said: a variable that nobody recorded is left out, not guessed.
 *
 * <p>Sources: CDISC, Study Data Tabulation Model Implementation Guide, version 3.4, 2021; Dataset-JSON 1.1, 2024; ODM 1.3.2, 2013.
 */
package plateau.cdisc;
