package plateau.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plateau.audit.Ledger;
import plateau.page.Refusal;
import plateau.protocol.Fact;
import plateau.protocol.FactKind;

/** Records answers to questions of screening. An answer whose question is no longer asked is taken back with them. */
@ApplicationScoped
public class AnswerScreening {

    @Inject
    Subjects subjects;
    @Inject
    ScreeningRecords records;
    @Inject
    Ledger ledger;

    /**
     * @param version of the subject when the page was made
     * @param given   an empty answer takes back the one that was there
     * @param reason  why saved answers are changed; empty where none is
     */
    @Transactional
    public void answer(Subject subject, long version, Map<Fact, String> given, Optional<String> reason) {
        subjects.hold(subject, version);
        subject.require(SubjectStatus.SCREENING);
        ScreeningRecord before = records.of(subject);
        ScreeningRecord after = before.with(given);
        if (!after.isConsented()) {
            throw Refusal.wrongOrder("The consent of subject %s is not recorded yet.".formatted(subject.number()),
                    "Record the consent first, then everything else.");
        }
        if (reason.isEmpty() && !before.changedBy(given).isEmpty()) {
            throw new IllegalArgumentException("Saved answers are changed without a reason");
        }
        describe(subject, after, reason);
        write(subject, after, reason);
    }

    private void describe(Subject subject, ScreeningRecord after, Optional<String> reason) {
        Map<FactKind, String> person = new HashMap<>();
        after.screening().facts().stream().filter(fact -> fact.kind().isOfPerson()).forEach(fact -> person.put(fact.kind(), after.text(fact)));
        ledger.change(subject, reason.orElse(null), s -> s.describe(Sex.valueOf(person.get(FactKind.SEX).toUpperCase(Locale.ROOT)),
                Integer.parseInt(person.get(FactKind.BIRTH_YEAR)), Instant.parse(person.get(FactKind.CONSENT))));
    }

    private void write(Subject subject, ScreeningRecord after, Optional<String> reason) {
        Map<String, ScreeningAnswer> saved = new HashMap<>();
        records.answersOf(subject).forEach(answer -> saved.put(answer.fact(), answer));
        for (Fact fact : after.screening().facts()) {
            if (!fact.kind().isOfPerson() && fact.kind() != FactKind.PLATELET_COUNT) {
                write(subject, fact, after.isAsked(fact) ? after.text(fact) : "", Optional.ofNullable(saved.get(fact.id())), reason);
            }
        }
    }

    private void write(Subject subject, Fact fact, String answer, Optional<ScreeningAnswer> saved, Optional<String> reason) {
        if (saved.isPresent()) {
            ledger.change(saved.get(), reason.orElse(null), old -> old.change(subject, answer));
        } else if (!answer.isEmpty()) {
            ledger.record(new ScreeningAnswer(subject, fact, answer));
        }
    }
}
