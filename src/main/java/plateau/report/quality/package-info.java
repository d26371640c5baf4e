/** The report on the quality of the data: how fast counts are entered, how many are missing, corrected, asked about or beside the protocol. */
package plateau.report.quality;
