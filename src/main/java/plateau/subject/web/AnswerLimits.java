package plateau.subject.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.page.Written;
import plateau.protocol.Fact;
import plateau.protocol.FactKind;
import plateau.subject.ScreeningRecord;

/**
 * What an answer of screening cannot be, beside the others: in the future, before the birth, after what consent permits.
 *
 * @param firstMeasuredAt when something was measured first, which consent precedes
 */
record AnswerLimits(Instant now, Optional<Instant> firstMeasuredAt) {

    private static final int EARLIEST_BIRTH = 1900;

    /** @param record with the answer to be checked */
    Optional<String> problem(ScreeningRecord record, Fact fact) {
        if (!record.isKnown(fact)) {
            return Optional.empty();
        }
        return switch (fact.kind()) {
            case CONSENT -> consent(Instant.parse(record.text(fact)), record.zone());
            case BIRTH_YEAR -> birthYear(Integer.parseInt(record.text(fact)), record);
            case DATE -> date(LocalDate.parse(record.text(fact)), record).map(sentence -> WrittenAnswer.capital(fact.name()) + ": " + sentence);
            case NUMBER -> number(new BigDecimal(record.text(fact)), fact, record);
            case SEX, YES_NO, PLATELET_COUNT -> Optional.empty();
        };
    }

    private Optional<String> consent(Instant at, ZoneId zone) {
        if (at.isAfter(now)) {
            return Optional.of("The consent cannot lie in the future. At the site it is now " + Written.time(now, zone) + ".");
        }
        return firstMeasuredAt.filter(at::isAfter).map(first -> "A count was collected before it, on " + Written.time(first, zone)
                + ". Check the date and time of the consent, or correct that count first.");
    }

    private static Optional<String> birthYear(int year, ScreeningRecord record) {
        if (year < EARLIEST_BIRTH || year > record.today().getYear()) {
            return Optional.of("Enter a year from " + EARLIEST_BIRTH + " to " + record.today().getYear() + ".");
        }
        return days(record).filter(day -> day.getYear() < year).min(LocalDate::compareTo)
                .map(day -> "An answer of this screening is dated before that year, " + Written.date(day) + ". Check both.");
    }

    private static Optional<String> date(LocalDate day, ScreeningRecord record) {
        if (day.isAfter(record.today())) {
            return Optional.of("the date cannot lie in the future. At the site it is " + Written.date(record.today()) + ".");
        }
        return facts(record, FactKind.BIRTH_YEAR).map(Integer::valueOf).filter(year -> day.getYear() < year).findFirst()
                .map(year -> "the date lies before the year of birth, " + year + ".");
    }

    private static Optional<String> number(BigDecimal number, Fact fact, ScreeningRecord record) {
        return fact.problem(number).map(sentence -> WrittenAnswer.capital(sentence) + ". Check the number.")
                .or(() -> fact.notBelow().filter(record::isKnown).filter(lower -> number.compareTo(new BigDecimal(record.text(lower))) < 0)
                        .map(lower -> WrittenAnswer.capital(fact.name()) + ", is below " + lower.name() + ". Check both."));
    }

    private static Stream<LocalDate> days(ScreeningRecord record) {
        return Stream.concat(facts(record, FactKind.DATE).map(LocalDate::parse),
                facts(record, FactKind.CONSENT).map(text -> LocalDate.ofInstant(Instant.parse(text), record.zone())));
    }

    private static Stream<String> facts(ScreeningRecord record, FactKind kind) {
        return record.screening().facts().stream().filter(fact -> fact.kind() == kind && record.isKnown(fact)).map(record::text);
    }
}
