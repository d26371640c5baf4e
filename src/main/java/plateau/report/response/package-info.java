/** The report on response (protocol.md 7): how platelet counts answer to the treatment, what rescue and bleeding there was, at which doses. */
package plateau.report.response;
