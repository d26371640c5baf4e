package plateau.demo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How it stands with the taper of one subject.
 *
 * @param daysAgo roughly, when a visit showed whether it may begin; negative for one still to come
 * @param begins  whether it then began
 */
record TaperStory(int daysAgo, boolean begins, Optional<TaperEvent> event) {

    private static final int DAYS_ON_TREATMENT = 168;

    TaperStory with(TaperEvent befalling) {
        return new TaperStory(daysAgo, begins, Optional.of(befalling));
    }

    LocalDate day(LocalDate today) {
        return daysAgo < 0 ? WorkingDays.onOrAfter(today.minusDays(daysAgo)) : WorkingDays.onOrBefore(today.minusDays(daysAgo));
    }

    LocalDate dayOne(LocalDate today, Chances chances) {
        return WorkingDays.onOrBefore(day(today).minusDays(DAYS_ON_TREATMENT + chances.whole(0, 3)));
    }

    Script script(Optional<Dissent> dissent, LocalDate today) {
        return new Script(dissent, Optional.of(day(today)), begins, event);
    }
}
