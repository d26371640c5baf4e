package plateau.report.web;

import java.math.BigDecimal;
import java.util.Optional;
import plateau.page.Csv;
import plateau.page.Written;
import plateau.protocol.DatedCount;
import plateau.protocol.FoundRelapse;
import plateau.report.RelapseTime;

/**
 * A time to the first relapse in columns that are named and meant as those of ADTTE. AVAL is the difference ADT - STARTDT,
 * without a day added, as the trial counts.
 *
 * <p>Source: CDISC, ADaM Basic Data Structure for Time-to-Event Analyses, version 1.0, 2012.
 */
final class RelapseColumns {

    static final String[] HEADINGS = {"STUDYID", "USUBJID", "PARAMCD", "AVAL", "AVALU", "STARTDT", "ADT", "CNSR", "EVNTDESC", "CNSDTDSC",
        "LASTBEFORE", "LASTBEFOREDT"};

    private RelapseColumns() {
    }

    static void write(Csv csv, RelapseTime time) {
        String study = time.of().taper().protocol();
        Optional<DatedCount> before = time.relapse().flatMap(FoundRelapse::lastBefore);
        csv.row(study, study + "-" + time.of().subject().number(), "TTRELAPS", time.days(), "DAYS", time.start(), time.lastDay(), time.isCensored() ? 1 : 0,
                time.relapse().map(found -> "First relapse: " + found.inWords()).orElse(""), time.isCensored() ? censoring(time) : "",
                before.map(DatedCount::value).map(Written::number).map(BigDecimal::new).orElse(null), before.map(DatedCount::on).orElse(null));
    }

    private static String censoring(RelapseTime time) {
        return time.lastCount().isPresent() ? "Last count in the taper or off treatment after it" : "Start of the taper, no count since";
    }
}
