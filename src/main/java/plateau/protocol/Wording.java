package plateau.protocol;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Puts an advice into sentences. */
record Wording(Advice advice, Terms terms, Sentences sentences) {

    String asks() {
        return say("asks." + advice.rule().sentence());
    }

    String because() {
        return say("because." + advice.rule().sentence());
    }

    /** @param later the nearest change that is not due yet */
    String notYet(LaterChange later) {
        String quantity = Spelling.of(later.counted());
        Map<String, String> values = Map.of(
                "date", date(course().asOf().plusDays(later.inDays().longValueExact())),
                "days", Sentences.plain(later.limit().subtract(later.inDays())),
                "limit", Sentences.plain(later.limit()));
        return sentences.say("not-yet." + later.action().name(),
                Map.of("date", values.get("date"), "progress", sentences.say("progress." + quantity, values)));
    }

    String say(String key) {
        return sentences.say(key, this::named);
    }

    Course course() {
        return advice.course();
    }

    Freshness.Verdict freshness() {
        return terms.freshness().of(course());
    }

    Regimen startRegimen() {
        return RegimenChange.START_DOSE.of(course(), terms);
    }

    Optional<PlannedStep> nextStep() {
        return terms.nextStep(course());
    }

    Optional<Relapse> relapse() {
        return terms.relapse(course());
    }

    String date(LocalDate date) {
        return sentences.date(date);
    }

    String days(long number) {
        return sentences.days(number);
    }

    String regimen(Regimen regimen) {
        return sentences.regimen(regimen);
    }

    private String named(String name) {
        return Detail.named(name).map(detail -> detail.in(this).orElseGet(() -> sentences.say("none")))
                .orElseGet(() -> advice.rule().limits().get(name));
    }
}
