package plateau.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a taper may ask of the days before it: the closed vocabulary of its {@code entry} in a protocol file. "Within 28
 * days" includes the 28th day before the decision: what happened on it still counts, and no longer on the next.
 */
sealed interface TaperRequirement {

    boolean isMet(Course course, Terms terms);

    /** What it asks, in words. */
    String asks(Sentences sentences);

    /** What there is to it, in words. */
    String evidence(Course course, Terms terms, Sentences sentences);

    /** After so many days nothing changes by waiting. */
    int mostDaysToWait();

    /** The first later day on which it is met if nothing else happens; empty where only something new can help. */
    default Optional<LocalDate> metFrom(Course course, Terms terms) {
        return LongStream.rangeClosed(1, mostDaysToWait()).mapToObj(course.asOf()::plusDays)
                .filter(day -> isMet(course.on(day), terms)).findFirst();
    }

    /** Days since the first dose. Days off since then count: interruptions are a part of the study treatment. */
    record OnStudyTreatment(int atLeastDays) implements TaperRequirement {
        @Override
        public boolean isMet(Course course, Terms terms) {
            return course.firstDayOnDrug().filter(day -> course.daysSince(day) >= atLeastDays).isPresent();
        }

        @Override
        public String asks(Sentences sentences) {
            return sentences.say("entry.on-study-treatment.asks", Map.of("days", sentences.days(atLeastDays)));
        }

        @Override
        public String evidence(Course course, Terms terms, Sentences sentences) {
            return course.firstDayOnDrug().map(day -> sentences.say("entry.on-study-treatment.found",
                    Map.of("days", sentences.days(course.daysSince(day)), "date", sentences.date(day)))).orElseGet(() -> sentences.say("entry.not-begun"));
        }

        @Override
        public int mostDaysToWait() {
            return atLeastDays;
        }
    }

    /** Days on the regimen in force; who takes no drug never meets it, for nothing can be tapered. */
    record SameRegimen(int atLeastDays) implements TaperRequirement {
        @Override
        public boolean isMet(Course course, Terms terms) {
            return course.inForce().filter(period -> period.isOnDrug() && course.daysSince(period.from()) >= atLeastDays).isPresent();
        }

        @Override
        public String asks(Sentences sentences) {
            return sentences.say("entry.same-regimen.asks", Map.of("days", sentences.days(atLeastDays)));
        }

        @Override
        public String evidence(Course course, Terms terms, Sentences sentences) {
            return course.inForce().map(period -> sentences.say("entry.same-regimen.found", Map.of("regimen", sentences.regimen(period.regimen()),
                    "days", sentences.days(course.daysSince(period.from())), "date", sentences.date(period.from()))))
                    .orElseGet(() -> sentences.say("entry.not-begun"));
        }

        @Override
        public int mostDaysToWait() {
            return atLeastDays;
        }
    }

    /** The latest counts were all collected on the regimen in force, and lie in a band. */
    record LatestCounts(int number, Band band) implements TaperRequirement {
        @Override
        public boolean isMet(Course course, Terms terms) {
            return latest(course).size() == number && latest(course).stream().allMatch(count -> band.contains(count.value()));
        }

        @Override
        public String asks(Sentences sentences) {
            return sentences.say("entry.latest-counts.asks", Map.of("number", Integer.toString(number), "band", sentences.band(band)));
        }

        @Override
        public String evidence(Course course, Terms terms, Sentences sentences) {
            List<DatedCount> latest = latest(course);
            return latest.isEmpty() ? sentences.say("entry.no-count")
                    : sentences.say("entry.latest-counts.found", Map.of("number", Integer.toString(latest.size()), "counts", sentences.counts(latest)));
        }

        @Override
        public int mostDaysToWait() {
            return 0;
        }

        private List<DatedCount> latest(Course course) {
            List<DatedCount> all = course.countsOnRegimen();
            return all.subList(Math.max(0, all.size() - number), all.size());
        }
    }

    /** Every count on the regimen in force within some days lies in a band, and there is at least one. */
    record EveryCount(Band band, int withinDays) implements TaperRequirement {
        @Override
        public boolean isMet(Course course, Terms terms) {
            return within(course).findAny().isPresent() && outside(course).isEmpty();
        }

        @Override
        public String asks(Sentences sentences) {
            return sentences.say("entry.every-count.asks", Map.of("band", sentences.band(band), "days", sentences.days(withinDays)));
        }

        @Override
        public String evidence(Course course, Terms terms, Sentences sentences) {
            List<DatedCount> outside = outside(course);
            return outside.isEmpty()
                    ? sentences.say("entry.every-count.found", Map.of("number", Long.toString(within(course).count()), "band", sentences.band(band)))
                    : sentences.say("entry.every-count.outside", Map.of("counts", sentences.counts(outside)));
        }

        @Override
        public int mostDaysToWait() {
            return withinDays + 1;
        }

        private List<DatedCount> outside(Course course) {
            return within(course).filter(count -> !band.contains(count.value())).toList();
        }

        private Stream<DatedCount> within(Course course) {
            return course.countsOnRegimen().stream().filter(count -> course.daysSince(count.on()) <= withinDays);
        }
    }

    /** The current count is fresh, as the protocol defines it. */
    record FreshCount() implements TaperRequirement {
        @Override
        public boolean isMet(Course course, Terms terms) {
            return terms.freshness().of(course) == Freshness.Verdict.FRESH;
        }

        @Override
        public String asks(Sentences sentences) {
            return sentences.say("entry.fresh-count.asks");
        }

        @Override
        public String evidence(Course course, Terms terms, Sentences sentences) {
            return course.currentCount().map(count -> sentences.say("entry.fresh-count.found", Map.of("date", sentences.date(count.on()),
                    "days", sentences.days(course.daysSince(count.on()))))).orElseGet(() -> sentences.say("freshness.no-count"));
        }

        @Override
        public int mostDaysToWait() {
            return 0;
        }
    }

    /** No bleeding of such a grade began within some days. */
    record NoBleeding(Band whoGrade, int withinDays) implements TaperRequirement {
        @Override
        public boolean isMet(Course course, Terms terms) {
            return latest(course).isEmpty();
        }

        @Override
        public String asks(Sentences sentences) {
            return sentences.say("entry.no-bleeding.asks", Map.of("band", sentences.band(whoGrade), "days", sentences.days(withinDays)));
        }

        @Override
        public String evidence(Course course, Terms terms, Sentences sentences) {
            return latest(course).map(event -> sentences.say("entry.no-bleeding.found", Map.of("grade", Integer.toString(event.whoGrade()),
                    "date", sentences.date(event.on())))).orElseGet(() -> sentences.say("entry.none-since", Map.of("date", sentences.date(course.asOf().minusDays(withinDays)))));
        }

        @Override
        public int mostDaysToWait() {
            return withinDays + 1;
        }

        private Optional<DatedBleeding> latest(Course course) {
            return course.situation().bleedings().stream().filter(event -> course.daysSince(event.on()) <= withinDays)
                    .filter(event -> whoGrade.contains(BigDecimal.valueOf(event.whoGrade()))).reduce((earlier, later) -> later);
        }
    }

    /** No rescue therapy within some days. */
    record NoRescue(int withinDays) implements TaperRequirement {
        @Override
        public boolean isMet(Course course, Terms terms) {
            return latest(course).isEmpty();
        }

        @Override
        public String asks(Sentences sentences) {
            return sentences.say("entry.no-rescue.asks", Map.of("days", sentences.days(withinDays)));
        }

        @Override
        public String evidence(Course course, Terms terms, Sentences sentences) {
            return latest(course).map(day -> sentences.say("entry.no-rescue.found", Map.of("date", sentences.date(day))))
                    .orElseGet(() -> sentences.say("entry.none-since", Map.of("date", sentences.date(course.asOf().minusDays(withinDays)))));
        }

        @Override
        public int mostDaysToWait() {
            return withinDays + 1;
        }

        private Optional<LocalDate> latest(Course course) {
            return course.situation().rescues().stream().filter(day -> course.daysSince(day) <= withinDays).reduce((earlier, later) -> later);
        }
    }
}
