package plateau.demo;

import static plateau.demo.DemoSite.BOSTON;
import static plateau.demo.DemoSite.CHENGDU;
import static plateau.demo.DemoSite.LEIPZIG;
import static plateau.demo.DemoSite.SHANGHAI;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A subject of the demo who is not enrolled: still in screening, or failed.
 *
 * @param unusual the answers that are not as of most, for the day of the consent
 */
record ScreeningPlan(DemoSite site, int daysAgo, int groups, int count, Function<LocalDate, Map<String, String>> unusual, boolean failed) {

    static final List<ScreeningPlan> ALL = List.of(
            open(LEIPZIG, 1, 1, 14), open(LEIPZIG, 4, ScreeningStory.ALL_GROUPS, 18),
            open(SHANGHAI, 1, 2, 9), open(SHANGHAI, 2, 5, 26), open(SHANGHAI, 6, ScreeningStory.ALL_GROUPS, 12),
            open(CHENGDU, 3, 4, 7), open(BOSTON, 1, 3, 20),
            new ScreeningPlan(CHENGDU, 2, ScreeningStory.ALL_GROUPS, 22, day -> Map.of("qtc", "462"), false),

            failed(LEIPZIG, 82, 41, day -> Map.of()),
            failed(LEIPZIG, 60, 17, day -> Map.of("venous-thrombosis", "yes")),
            failed(LEIPZIG, 26, 12, day -> Map.of("receptor-agonist", "yes", "receptor-agonist-last-on", day.minusDays(12).toString())),
            failed(SHANGHAI, 79, 24, day -> Map.of("qtc", "463")),
            failed(SHANGHAI, 52, 9, day -> Map.of("last-therapy-ended-on", day.minusDays(6).toString())),
            failed(SHANGHAI, 36, 33, day -> Map.of("salicylates", "yes")),
            failed(SHANGHAI, 19, 21, day -> Map.of("itp-confirmed-on", day.minusMonths(4).toString())),
            failed(CHENGDU, 57, 15, day -> Map.of("sex", "female", "pregnant-or-nursing", "yes",
                    "year-of-birth", String.valueOf(day.getYear() - 29))),
            failed(CHENGDU, 34, 28, day -> Map.of("pt", "17.4")),
            failed(CHENGDU, 16, 36, day -> Map.of()),
            failed(BOSTON, 40, 19, day -> Map.of("anticoagulants", "yes", "arrhythmia", "yes")),
            failed(BOSTON, 23, 11, day -> Map.of("tumour", "yes")));

    ScreeningStory story(LocalDate today) {
        LocalDate day = WorkingDays.onOrBefore(today.minusDays(daysAgo));
        return new ScreeningStory(day, groups, count, unusual.apply(day),
                failed ? Optional.of(ScreeningStory.End.failed(WorkingDays.onOrAfter(day.plusDays(2)))) : Optional.empty());
    }

    private static ScreeningPlan open(DemoSite site, int daysAgo, int groups, int count) {
        return new ScreeningPlan(site, daysAgo, groups, count, day -> Map.of(), false);
    }

    private static ScreeningPlan failed(DemoSite site, int daysAgo, int count, Function<LocalDate, Map<String, String>> unusual) {
        return new ScreeningPlan(site, daysAgo, ScreeningStory.ALL_GROUPS, count, unusual, true);
    }
}
