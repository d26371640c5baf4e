package plateau.demo;

import static plateau.demo.DemoSite.LEIPZIG;
import static plateau.demo.DemoSite.SHANGHAI;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A subject of the demo who came from another record of the trial.
 *
 * @param source       the number there
 * @param treatedDays  before it was taken over
 * @param counts       of one week after the other since then; none where the site has not yet stated what is taken
 */
record TakenOverPlan(DemoSite site, String source, int takenOverDaysAgo, int treatedDays, List<Integer> counts) {

    static final List<TakenOverPlan> ALL = List.of(new TakenOverPlan(LEIPZIG, "HRT-0117", 50, 60, List.of(96, 104, 88, 112)),
            new TakenOverPlan(SHANGHAI, "HRT-0204", 12, 75, List.of()));

    /** A Monday, so that its weekly visits lie in the week too. */
    LocalDate takenOverOn(LocalDate today) {
        return today.minusDays(takenOverDaysAgo).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
