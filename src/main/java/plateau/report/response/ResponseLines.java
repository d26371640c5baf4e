package plateau.report.response;

import java.util.List;
import java.util.function.Predicate;
import plateau.statistics.Proportion;

/** The subjects of the report. */
record ResponseLines(List<ResponseLine> lines) {

    static final String WHO = "Of the enrolled subjects with a first dose; screen failures are in no denominator, and nothing goes by arm.";
    static final String RESPONSE = "Response: an assessment of 50 or more that does not lie in the time from the day of a rescue therapy to %d days after it.".formatted(
            TreatmentPeriod.RESCUE_DAYS);
    static final String NOBODY = "nobody took a first dose";
    static final String NOBODY_DUE = "week 8 is over for nobody";

    int size() {
        return lines.size();
    }

    int count(Predicate<ResponseLine> asked) {
        return Math.toIntExact(lines.stream().filter(asked).count());
    }

    Proportion share(Predicate<ResponseLine> asked) {
        return new Proportion(count(asked), size());
    }

    /** Of those for whom the window of week 8 is over. */
    Proportion atWeekEight(Predicate<WeekEight> asked) {
        return new Proportion(count(line -> asked.test(line.weekEight())), count(line -> line.weekEight().due()));
    }
}
