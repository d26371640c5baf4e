package plateau.deviation.web;

import java.util.Locale;
import java.util.Map;
import plateau.deviation.Account;
import plateau.deviation.Deviation;
import plateau.deviation.SubjectDeviation;
import plateau.page.Csv;

/**
 * The deviation log in columns that are named and meant as those of the SDTM domain DV, and behind them what a
 * supplemental data set would hold. DVSEQ is the number that the deviation has at its site, so that it stays the same
 * in every file.
 *
 * <p>Source: CDISC, Study Data Tabulation Model Implementation Guide, version 3.4, 2021, domain DV.
 *
 * @param sites their numbers by id
 */
record LogColumns(Csv csv, String study, Map<Long, String> sites) {

    static final String[] HEADINGS = {"STUDYID", "DOMAIN", "USUBJID", "DVSEQ", "DVSPID", "DVTERM", "DVDECOD", "DVCAT", "DVSCAT", "DVSTDTC",
        "SITEID", "STATE", "HAZARD", "EXPLANATION", "ACTION", "COMMENT"};

    void write(SubjectDeviation row) {
        Deviation deviation = row.deviation();
        csv.row(study, "DV", study + "-" + row.subject().number(), sequence(deviation), deviation.number(), term(deviation), deviation.code().name(),
                deviation.severity().name(), importance(deviation).toUpperCase(Locale.ROOT), deviation.occurredOn(), sites.get(deviation.siteId()),
                deviation.state().name(), deviation.isImmediateHazard() ? "Y" : "N", explanation(deviation),
                deviation.action().map(Account::text).orElse(""), deviation.closing().map(Account::text).orElse(""));
    }

    /** What happened, in one sentence. */
    static String term(Deviation deviation) {
        return "%s. Asked: %s. Done: %s".formatted(deviation.code().label(), deviation.asked(), deviation.done());
    }

    /** Important or not, empty while nobody has said so. */
    static String importance(Deviation deviation) {
        return deviation.classification().map(Account::text).orElse("");
    }

    /** What the site said since, or else the reason given at the decision. */
    static String explanation(Deviation deviation) {
        return deviation.explanation().map(Account::text).or(deviation::siteReason).orElse("");
    }

    private static int sequence(Deviation deviation) {
        return Integer.parseInt(deviation.number().replaceFirst(".*-D", ""));
    }
}
