package plateau.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import plateau.audit.Ledger;
import plateau.page.Refusal;
import plateau.protocol.Eligibility;

/** Ends the screening of a subject who fails a criterion. The screening number stays the subject's. */
@ApplicationScoped
public class RecordScreenFailure {

    @Inject
    Subjects subjects;
    @Inject
    ScreeningRecords records;
    @Inject
    Ledger ledger;

    @Transactional
    public void record(Subject subject, long version) {
        subjects.hold(subject, version);
        subject.require(SubjectStatus.SCREENING);
        ScreeningRecord record = records.of(subject);
        Eligibility eligibility = record.judge();
        if (eligibility.notMet().isEmpty()) {
            throw Refusal.wrongOrder("Subject %s fails no criterion.".formatted(subject.number()),
                    "Go on with the screening, or correct the answer that is wrong.");
        }
        String criteria = eligibility.notMet().stream().map(Eligibility.Judged::words).collect(Collectors.joining("\n"));
        ledger.change(subject, null, s -> s.failScreening(record.today(), criteria));
    }
}
