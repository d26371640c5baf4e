package plateau.deviation.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plateau.deviation.Account;
import plateau.deviation.Age;
import plateau.deviation.Deviation;
import plateau.deviation.SubjectDeviation;
import plateau.page.Csv;
import plateau.site.Site;

/** Deviations as the rows of a file: what the page shows and everything it leads to, times in UTC. */
record DeviationRows(Csv csv, Map<Long, String> sites, Instant now) {

    static final String[] HEADINGS = {"Deviation", "Site", "Subject", "Code", "Severity", "State", "Occurred on", "Found at (UTC)", "Age (days)",
        "Dose decision", "The protocol asked", "Done instead", "Because", "Reason of the site", "Immediate hazard", "Explanation", "Importance",
        "Corrective action", "Comment", "Closed by", "Closed at (UTC)",
        "Withdrawn because", "Withdrawn at (UTC)"};

    static DeviationRows to(Csv csv, FilterForm form, Instant now) {
        return new DeviationRows(csv, form.sites().stream().collect(Collectors.toMap(Site::id, Site::number)), now);
    }

    void write(SubjectDeviation row) {
        Deviation deviation = row.deviation();
        csv.row(deviation.number(), sites.get(deviation.siteId()), row.subject().number(), deviation.code().name(), deviation.severity().label(),
                deviation.state().label(), deviation.occurredOn(), deviation.foundAt(), Age.inDays(deviation.foundAt(), now),
                deviation.decisionNumber().orElse(null), deviation.asked(), deviation.done(), deviation.because(),
                deviation.siteReason().orElse(""), deviation.isImmediateHazard() ? "yes" : "no", text(deviation.explanation()), text(deviation.classification()),
                text(deviation.action()), text(deviation.closing()), deviation.closing().map(Account::by).orElse(""),
                deviation.closing().map(Account::at).map(Instant::toString).orElse(""), deviation.withdrawnBecause().orElse(""),
                deviation.withdrawnAt().map(Instant::toString).orElse(""));
    }

    private static String text(Optional<Account> said) {
        return said.map(Account::text).orElse("");
    }
}
