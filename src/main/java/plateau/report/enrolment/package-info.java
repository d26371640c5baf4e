/** The report on enrolment: who was screened, failed, enrolled and left, where and when, and when the target may be reached. */
package plateau.report.enrolment;
