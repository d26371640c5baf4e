package plateau.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import plateau.protocol.DatedBleeding;
import plateau.protocol.DatedCount;
import plateau.protocol.OffReason;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Sentences;

/**
 * Reads the lists of dated facts in a question.
 *
 * @param decision  the decision date, where it can be read
 * @param permitted the regimens of the protocol; none where it is not known, and every regimen passes
 */
record HistoryReader(JsonPart question, Optional<LocalDate> decision, List<Regimen> permitted) {

    List<RegimenPeriod> regimens() {
        return facts("regimens", "from", Optional.of("Two regimens start on this day; give the one that was taken."), this::regimen,
                "doseMg", "everyDays", "reason");
    }

    List<DatedCount> counts() {
        return facts("counts", "on", Optional.empty(),
                (count, on) -> count.required("value").flatMap(JsonPart::count).map(value -> new DatedCount(on, value)), "value");
    }

    List<DatedBleeding> bleedings() {
        return facts("bleedings", "on", Optional.empty(),
                (bleeding, on) -> bleeding.required("whoGrade").flatMap(part -> part.wholeNumber()
                        .filter(grade -> part.allows(() -> new DatedBleeding(on, grade)))).map(grade -> new DatedBleeding(on, grade)), "whoGrade");
    }

    List<LocalDate> rescues() {
        return facts("rescues", "on", Optional.empty(), (rescue, on) -> Optional.of(on));
    }

    private <T> List<T> facts(String list, String date, Optional<String> sameDay, BiFunction<JsonPart, LocalDate, Optional<T>> reader, String... others) {
        Order order = new Order(decision, sameDay);
        List<T> facts = new ArrayList<>();
        String[] known = List.of(List.of(date), List.of(others)).stream().flatMap(List::stream).toArray(String[]::new);
        for (JsonPart entry : question.optional(list).map(JsonPart::elements).orElse(List.of())) {
            if (entry.isObjectOf(known)) {
                Optional<LocalDate> day = entry.required(date).flatMap(JsonPart::date);
                day.ifPresent(each -> order.next(entry.field(date), each));
                // a fact without its day is left out, and yet looked through for what else is wrong in it
                reader.apply(entry, day.orElse(LocalDate.EPOCH)).filter(fact -> day.isPresent()).ifPresent(facts::add);
            }
        }
        return facts;
    }

    /** Dose, interval and reason are each tried by themselves first, so that each that is wrong is named. */
    private Optional<RegimenPeriod> regimen(JsonPart entry, LocalDate from) {
        Optional<BigDecimal> doseMg = entry.required("doseMg").flatMap(part -> part.number().filter(mg -> part.allows(() -> Regimen.daily(mg)))
                .filter(mg -> isPermitted(part, from, regimen -> regimen.doseMg().equals(mg))));
        Optional<Integer> everyDays = entry.required("everyDays")
                .flatMap(part -> part.wholeNumber().filter(days -> part.allows(() -> new Regimen(BigDecimal.ONE, days))));
        Optional<OffReason> reason = entry.optional("reason").flatMap(part -> part.word(OffReason.class).filter(word -> doseMg.isEmpty()
                || part.allows(() -> new RegimenPeriod(from, Regimen.daily(doseMg.get()), Optional.of(word)))));
        return doseMg.flatMap(mg -> everyDays.filter(days -> entry.field("everyDays").allows(() -> new Regimen(mg, days)))
                        .map(days -> new Regimen(mg, days)))
                .filter(regimen -> isPermitted(entry.field("doseMg"), from, regimen::equals))
                .map(regimen -> new RegimenPeriod(from, regimen, reason));
    }

    private boolean isPermitted(JsonPart doseMg, LocalDate from, Predicate<Regimen> regimen) {
        boolean isIgnored = decision.filter(from::isAfter).isPresent();
        boolean permits = permitted.isEmpty() || isIgnored || permitted.stream().anyMatch(regimen);
        if (!permits) {
            doseMg.refuse("The protocol does not permit this dose; it permits " + Sentences.ENGLISH.regimens(permitted) + ".");
        }
        return permits;
    }
}
