package plateau.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import plateau.access.Identity;
import plateau.access.Signature;
import plateau.approval.ProtocolInForce;
import plateau.audit.Ledger;
import plateau.page.Refusal;
import plateau.page.Written;
import plateau.protocol.Eligibility;
import plateau.protocol.Protocol;
import plateau.site.SiteNumbering;
import plateau.site.Sites;

/** Enrols a subject who meets every criterion, under the signature of an investigator. */
@ApplicationScoped
public class EnrolSubject {

    /** What the signature means. */
    public static final String MEANING = "I checked that every criterion is met and enrol this subject";

    @Inject
    Subjects subjects;
    @Inject
    ScreeningRecords records;
    @Inject
    ProtocolInForce protocolInForce;
    @Inject
    Sites sites;
    @Inject
    Ledger ledger;
    @Inject
    Event<CourseChanged> courseChanged;
    @Inject
    Clock clock;

    /** @param startDoseMg once daily @param dayOne the planned first day of treatment */
    public record Start(BigDecimal startDoseMg, LocalDate dayOne) {
    }

    @Transactional
    public void enrol(Subject subject, long version, Start start, Identity signer) {
        subjects.hold(subject, version);
        subject.require(SubjectStatus.SCREENING);
        ScreeningRecord record = records.of(subject);
        Eligibility eligibility = record.judge();
        if (!eligibility.isMet()) {
            throw Refusal.wrongOrder("Subject %s does not meet every criterion, or one is not known.".formatted(subject.number()),
                    "Open the eligibility of the subject to see which.");
        }
        Protocol protocol = protocolInForce.at(subject.siteId(), record.today());
        String number = "%s-E%03d".formatted(sites.get(subject.siteId()).number(), sites.next(subject.siteId(), SiteNumbering.ENROLMENT));
        ledger.change(subject, null, s -> s.enrol(record.today(), number, protocol.openStage().id(), start.startDoseMg(), start.dayOne()));
        ledger.record(new SubjectSignature(subject, "enrolment", content(subject, start, protocol, eligibility),
                new Signature(signer.personId(), signer.fullName(), clock.instant(), MEANING)));
        courseChanged.fire(new CourseChanged(subject));
    }

    private static String content(Subject subject, Start start, Protocol protocol, Eligibility eligibility) {
        return "Subject %s, screened as %s, is enrolled with %s mg once daily from %s. Protocol %s %s, file %s.\n".formatted(
                subject.number(), subject.screeningNumber(), Written.number(start.startDoseMg()), Written.date(start.dayOne()),
                protocol.id(), protocol.version(), protocol.hash())
                + eligibility.criteria().stream().map(Eligibility.Judged::words).collect(Collectors.joining("\n"));
    }
}
