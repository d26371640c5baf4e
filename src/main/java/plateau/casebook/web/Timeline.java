package plateau.casebook.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.casebook.Casebook;
import plateau.count.PlateletCount;
import plateau.deviation.Deviation;
import plateau.dose.DoseChoice;
import plateau.dose.DoseDecision;
import plateau.dose.RegimenStatement;
import plateau.page.Written;
import plateau.relapse.Relapse;
import plateau.relapse.RelapseState;
import plateau.relapse.web.RelapseText;
import plateau.safety.SafetyFact;
import plateau.subject.Subject;

/** Everything recorded for a subject, the latest first. */
final class Timeline {

    private final Casebook casebook;
    private final ZoneId zone;

    Timeline(Casebook casebook) {
        this.casebook = casebook;
        this.zone = casebook.site().timeZone();
    }

    List<TimelineEntry> entries() {
        return Stream.of(casebook.counts().stream().map(this::count),
                        casebook.safety().bleedings().stream().map(fact -> safety(fact, "Bleeding", "/bleedings/")),
                        casebook.safety().rescues().stream().map(fact -> safety(fact, "Rescue", "/rescues/")), casebook.decisions().stream().map(this::decision),
                        casebook.stated().stream().flatMap(this::takenOver),
                        casebook.deviations().stream().map(this::deviation), casebook.relapses().stream().map(this::relapse), Stream.of(casebook.subject()).flatMap(this::milestones))
                .flatMap(entries -> entries).sorted(Comparator.comparing(TimelineEntry::at).reversed()).toList();
    }

    private TimelineEntry count(PlateletCount count) {
        String corrected = count.revision() > 1 ? ", corrected" : "";
        return new TimelineEntry(count.collectedAt(), date(count.collectedAt()), timeOfDay(count.collectedAt()), "Count", "blue",
                Written.number(count.gigaPerLitre()) + " ×10⁹/L" + corrected,
                "Recorded by " + count.recordedBy() + ", " + Written.time(count.recordedAt(), zone), subjectPath("/counts/" + count.number()));
    }

    private TimelineEntry safety(SafetyFact<?> fact, String kind, String path) {
        return new TimelineEntry(fact.happenedOn().atStartOfDay(zone).toInstant(), Written.date(fact.happenedOn()), "", kind, "red",
                fact.words() + (fact.revision() > 1 ? ", corrected" : ""),
                "Recorded by " + fact.recordedBy() + ", " + Written.time(fact.recordedAt(), zone), subjectPath(path + fact.number()));
    }

    private TimelineEntry decision(DoseDecision decision) {
        return new TimelineEntry(decision.signedAt(), date(decision.signedAt()), timeOfDay(decision.signedAt()), "Decision", "green",
                decision.choice().words() + (decision.reason().isPresent() ? ", not as the protocol asked" : ""),
                "Signed by " + decision.signedName(), subjectPath("/decisions/" + decision.number()));
    }

    private Stream<TimelineEntry> takenOver(RegimenStatement statement) {
        return statement.regimens().periods().stream().map(period -> new TimelineEntry(period.from().atStartOfDay(zone).toInstant(), Written.date(period.from()), "",
                "Regimen", "green", DoseChoice.of(period).words() + ", taken over" + (statement.revision() > 1 ? ", corrected" : ""),
                "Stated by " + statement.signedName() + ", " + Written.time(statement.signedAt(), zone), subjectPath("/regimen")));
    }

    private TimelineEntry deviation(Deviation deviation) {
        return new TimelineEntry(deviation.foundAt(), date(deviation.foundAt()), timeOfDay(deviation.foundAt()), "Deviation", "amber",
                deviation.code().label() + ", " + deviation.severity().label(), deviation.number() + ", " + deviation.state().label(), "/deviations/" + deviation.number());
    }

    private TimelineEntry relapse(Relapse relapse) {
        LocalDate day = relapse.facts().on();
        return new TimelineEntry(day.atStartOfDay(zone).toInstant(), Written.date(day), "", "Relapse", relapse.is(RelapseState.UNDONE) ? "grey" : "red",
                relapse.facts().words() + ", day " + relapse.facts().taperDay() + " of taper " + relapse.taperNumber(), relapse.state().label(),
                RelapseText.path(casebook.subject(), relapse));
    }

    private Stream<TimelineEntry> milestones(Subject subject) {
        return Stream.of(
                subject.consentAt().map(at -> new TimelineEntry(at, date(at), timeOfDay(at), "Consent", "grey", "Consent signed", "", "")),
                subject.dayOne().map(day -> milestone(day, "Enrolled", subject.startDoseMg()
                        .map(dose -> "Day 1, start dose " + Written.number(dose) + " mg once daily")
                        .orElse("Day 1; imported, eligibility was decided elsewhere"))),
                subject.endedOn().map(day -> milestone(day, Written.capital(subject.status().label()), subject.endReason().orElse(""))))
                .flatMap(Optional::stream);
    }

    private TimelineEntry milestone(LocalDate day, String kind, String text) {
        return new TimelineEntry(day.atStartOfDay(zone).toInstant(), Written.date(day), "", kind, "purple", text, "", "");
    }

    private String subjectPath(String rest) {
        return "/subjects/" + casebook.subject().screeningNumber() + rest;
    }

    private String date(Instant instant) {
        return Written.date(instant.atZone(zone).toLocalDate());
    }

    private String timeOfDay(Instant instant) {
        return Written.timeOfDay(instant.atZone(zone).toLocalTime());
    }
}
