package plateau.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.approval.ProtocolInForce;
import plateau.page.Written;
import plateau.protocol.Fact;
import plateau.protocol.FactKind;
import plateau.site.Site;
import plateau.site.Sites;

/** What is known of subjects at screening: their answers, and what other features measured. */
@ApplicationScoped
public class ScreeningRecords {

    @Inject
    EntityManager entityManager;
    @Inject
    ProtocolInForce protocolInForce;
    @Inject
    Sites sites;
    @Inject
    @Any
    Instance<MeasuredFact> measuredFacts;
    @Inject
    Clock clock;

    public ScreeningRecord of(Subject subject) {
        Site site = sites.get(subject.siteId());
        LocalDate today = site.dateAt(clock.instant());
        ScreeningRecord empty = new ScreeningRecord(protocolInForce.at(site.id(), today).screening(), today, site.timeZone(), Map.of());
        Map<String, ScreeningAnswer> answers = new HashMap<>();
        answersOf(subject).forEach(answer -> answers.put(answer.fact(), answer));
        Map<Fact, String> known = new HashMap<>();
        empty.screening().facts().forEach(fact -> known.put(fact, text(subject, fact, Optional.ofNullable(answers.get(fact.id())))));
        return empty.with(known);
    }

    /** Where a fact is recorded that another feature measures. */
    public MeasuredFact measured(FactKind kind) {
        return measuredFacts.stream().filter(measured -> measured.kind() == kind).findFirst().orElseThrow();
    }

    /** When anything was measured first. */
    public Optional<Instant> firstMeasuredAt(Subject subject) {
        return measuredFacts.stream().flatMap(measured -> measured.firstAt(subject).stream()).min(Instant::compareTo);
    }

    List<ScreeningAnswer> answersOf(Subject subject) {
        return entityManager.createQuery("select a from ScreeningAnswer a where a.subjectId = :subject", ScreeningAnswer.class)
                .setParameter("subject", subject.id()).getResultList();
    }

    private String text(Subject subject, Fact fact, Optional<ScreeningAnswer> answer) {
        return switch (fact.kind()) {
            case CONSENT -> subject.consentAt().map(Instant::toString).orElse("");
            case BIRTH_YEAR -> subject.yearOfBirth().map(String::valueOf).orElse("");
            case SEX -> subject.sex().map(Sex::label).orElse("");
            case PLATELET_COUNT -> measured(fact.kind()).of(subject).map(Written::number).orElse("");
            case DATE, NUMBER, YES_NO -> answer.map(ScreeningAnswer::answer).orElse("");
        };
    }
}
