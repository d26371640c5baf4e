package plateau.protocol;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The regimens of a protocol.
 *
 * @param levels       the steps up and down, lowest first
 * @param permitted    every regimen, lowest first, off included; off and the levels need not be named to be in it
 * @param startDosesMg mg, taken daily
 * @param defaultStart the one of them taken where none is assigned
 * @param maximum      no regimen has more mg a day
 */
record Doses(List<Regimen> levels, List<Regimen> permitted, List<BigDecimal> startDosesMg,
        StartDose defaultStart, Regimen maximum, Source source) {

    Doses {
        permitted = Stream.of(Stream.of(Regimen.OFF), levels.stream(), permitted.stream()).flatMap(each -> each)
                .distinct().sorted(comparing(Regimen::dailyAverage)).toList();
        refuseIf(levels.isEmpty(), "value.no-levels");
        refuseIf(!ascending(levels), "value.levels-not-ascending");
        refuseIf(permitted.stream().anyMatch(maximum::isLessThan), "value.above-maximum");
        refuseIf(!daily(startDosesMg).contains(defaultStart.regimen()), "value.default-start-dose");
        refuseIf(!permitted.containsAll(daily(startDosesMg)), "value.start-dose");
    }

    /** What may be given and is no step up or down. */
    List<Regimen> besideLevels() {
        return permitted.stream().filter(regimen -> !regimen.isOff() && !levels.contains(regimen)).toList();
    }

    boolean permitsDaily(List<BigDecimal> dosesMg) {
        return permitted().containsAll(daily(dosesMg));
    }

    Regimen lowest() {
        return levels.get(0);
    }

    Optional<Regimen> above(Regimen regimen) {
        return levels.stream().filter(regimen::isLessThan).findFirst();
    }

    Optional<Regimen> below(Regimen regimen) {
        return levels.stream().filter(level -> level.isLessThan(regimen)).reduce((lower, higher) -> higher);
    }

    private static List<Regimen> daily(List<BigDecimal> dosesMg) {
        return dosesMg.stream().map(Regimen::daily).toList();
    }

    private static boolean ascending(List<Regimen> levels) {
        return Stream.iterate(1, place -> place < levels.size(), place -> place + 1)
                .allMatch(place -> levels.get(place - 1).isLessThan(levels.get(place)));
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException(Sentences.ENGLISH.say(sentence));
        }
    }
}
