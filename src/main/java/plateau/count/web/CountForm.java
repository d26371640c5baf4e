package plateau.count.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.audit.ChangeReason;
import plateau.count.CountSource;
import plateau.count.Measurement;
import plateau.count.PlateletCount;
import plateau.count.PlateletUnit;
import plateau.page.Choice;
import plateau.page.ReasonForm;
import plateau.page.Written;
import plateau.subject.Subject;

/** A platelet count as typed, with the reason where it corrects an earlier one. */
public final class CountForm extends ReasonForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    CountForm(Map<String, String> typed) {
        super(typed);
    }

    /** An empty form, dated now. */
    static CountForm at(LocalDateTime now) {
        return new CountForm(fields(now, PlateletUnit.GIGA_PER_LITRE, CountSource.LABORATORY));
    }

    /** A form that holds what is to be corrected. */
    static CountForm correcting(PlateletCount count, ZoneId zone) {
        Map<String, String> fields = fields(count.collectedAt().atZone(zone).toLocalDateTime(), count.unit(), count.source());
        fields.put("value", count.typedValue());
        return new CountForm(fields);
    }

    private static Map<String, String> fields(LocalDateTime collected, PlateletUnit unit, CountSource source) {
        return new HashMap<>(Map.of("unit", unit.label(), "source", source.name(),
                "collected-day", String.valueOf(collected.getDayOfMonth()), "collected-month", String.valueOf(collected.getMonthValue()),
                "collected-year", String.valueOf(collected.getYear()), "time", TIME.format(collected)));
    }

    /** What was measured, where nothing is wrong with it. */
    Optional<Measurement> measurement(Subject subject, ZoneId zone, Instant now) {
        Optional<BigDecimal> value = number("value", "Enter the platelet count.");
        Optional<PlateletUnit> unit = unit();
        Optional<LocalDate> date = date("collected", "Enter the date on which the sample was taken.");
        Optional<LocalTime> time = time("time", "Enter the time at which the sample was taken.");
        Optional<CountSource> source = choice("source", CountSource.class, "Choose who measured the count.");
        if (wrong()) {
            return Optional.empty();
        }
        LocalDateTime collected = date.get().atTime(time.get());
        Measurement measurement = new Measurement(typed("value").replace('。', '.').replace("+", ""), unit.get(), collected.atZone(zone).toInstant(), date.get(), source.get());
        checkPossible(measurement);
        checkTime(measurement, subject, zone, now);
        return wrong() ? Optional.empty() : Optional.of(measurement);
    }

    Optional<String> correctionReason() {
        return reason(ChangeReason.class, ChangeReason::label);
    }

    /** What the person has already been asked about: asked again only where the count is another. */
    String confirmation() {
        return typed("value") + " " + typed("unit");
    }

    boolean isConfirmed() {
        return typed("confirmed").equals(confirmation());
    }

    public List<Choice> units() {
        return Arrays.stream(PlateletUnit.values()).map(unit -> Choice.of(unit.label(), unit.label())).toList();
    }

    public List<Choice> sources() {
        return Choice.each(CountSource.values(), CountSource::label);
    }

    public List<Choice> reasons() {
        return Choice.each(ChangeReason.values(), ChangeReason::label);
    }

    private Optional<PlateletUnit> unit() {
        Optional<PlateletUnit> unit = PlateletUnit.spelled(typed("unit"));
        if (unit.isEmpty()) {
            refuse("unit", "Choose the unit that the report gives. A count without a unit cannot be saved.");
        }
        return unit;
    }

    private void checkPossible(Measurement measurement) {
        if (!measurement.isPossible()) {
            refuse("value", "A platelet count lies between 0 and 5000 ×10⁹/L; this would be %s. Check the number and the unit."
                    .formatted(Written.number(measurement.gigaPerLitre())));
        }
    }

    private void checkTime(Measurement measurement, Subject subject, ZoneId zone, Instant now) {
        if (measurement.collectedAt().isAfter(now)) {
            refuse("collected", "The sample cannot have been taken in the future. At the site it is now " + Written.time(now, zone) + ".");
        } else if (!subject.hasConsented()) {
            refuse("collected", "Record the consent of the subject first. No count can be recorded before it.");
        } else if (subject.consentAt().filter(measurement.collectedAt()::isBefore).isPresent()) {
            refuse("collected", "The sample was taken before the consent of " + Written.time(subject.consentAt().get(), zone)
                    + ". Check the date and the time.");
        }
    }
}
