package plateau.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says the doses of a protocol and the words that it defines with numbers of its own. */
record TermsWording(Terms terms, Sentences sentences) {

    List<Definition> doses() {
        Doses doses = terms.doses();
        Stream<Definition> all = Stream.of(
                regimens("levels", doses.levels(), doses.source()),
                regimens("also-permitted", doses.besideLevels(), doses.source()),
                regimens("start-doses", doses.startDosesMg().stream().map(Regimen::daily).toList(), doses.source()),
                regimens("default-start", List.of(doses.defaultStart().regimen()), doses.defaultStart().source()),
                regimens("maximum", List.of(doses.maximum()), doses.source()));
        return all.filter(definition -> !definition.words().isEmpty()).toList();
    }

    List<Definition> counts() {
        Freshness fresh = terms.freshness();
        Definition freshness = definition("fresh", fresh.source(), Map.of("days", sentences.days(fresh.atMostDays()),
                "held", sentences.days(fresh.whileHeldAtMostDays())));
        return Stream.concat(Stream.of(freshness), terms.stability().map(this::stability).stream()).toList();
    }

    List<Definition> taperEntry() {
        return terms.tapering().stream().flatMap(taper -> taper.entry().stream())
                .map(criterion -> new Definition(criterion.title(), criterion.must().asks(sentences), criterion.source())).toList();
    }

    List<Definition> taper() {
        return terms.tapering().stream().flatMap(taper -> Stream.of(
                Stream.of(definition("plan", taper.plan().source(), Map.of("days", sentences.days(taper.plan().daysBetweenSteps()))),
                        limit(taper.plan())),
                terms.doses().permitted().stream().filter(before -> !before.isOff()).map(before -> plan(taper.plan(), before)),
                Stream.of(definition("effective", taper.effective().source(), Map.of("band", sentences.band(taper.effective().band())))))
                .flatMap(definitions -> definitions)).toList();
    }

    Optional<Definition> taperLimit() {
        return terms.tapering().map(Tapering::plan).map(this::limit);
    }

    /** The first of these in time is the relapse. */
    List<Definition> relapse() {
        return terms.tapering().map(Tapering::relapse).stream().flatMap(relapse -> Stream.of(
                definition("relapse-count", relapse.count().source(), lowCount(relapse.count())),
                definition("relapse-bleeding", relapse.bleedingSource(), Map.of("band", sentences.band(relapse.bleeding()))),
                definition("relapse-rescue", relapse.rescueSource(), Map.of()))).toList();
    }

    private Definition stability(Stability stable) {
        return definition("stable", stable.source(),
                Map.of("number", Integer.toString(stable.latestCounts()), "band", sentences.band(stable.counts())));
    }

    private Definition limit(TaperPlan plan) {
        return plan.atMostDays().map(days -> definition("limit", plan.source(), Map.of("days", sentences.days(days))))
                .orElseGet(() -> new Definition(sentences.say("term.limit.name"), sentences.say("term.limit.none"), plan.source()));
    }

    private Definition plan(TaperPlan plan, Regimen before) {
        Stream<String> steps = plan.from(before, terms.doses()).stream().map(step -> sentences.say("term.step",
                Map.of("day", Integer.toString(step.day()), "regimen", sentences.regimen(step.regimen()))));
        return new Definition(sentences.say("term.plan-from.name", Map.of("regimen", sentences.regimen(before))),
                sentences.list("list.separator", steps), plan.source());
    }

    private Map<String, String> lowCount(LowCount low) {
        Optional<String> baseline = low.timesBaseline().map(Sentences::plain)
                .map(times -> sentences.say("term.relapse-count.baseline", Map.of("times", times)));
        String second = sentences.say("term.relapse-count.second." + low.secondRequired(), Map.of("days", sentences.days(low.daysToSecond())));
        return Map.of("band", sentences.band(low.band()), "baseline", baseline.orElse(""), "second", second);
    }

    private Definition regimens(String term, List<Regimen> regimens, Source source) {
        return new Definition(sentences.say("term." + term + ".name"), sentences.regimens(regimens), source);
    }

    private Definition definition(String term, Source source, Map<String, String> values) {
        return new Definition(sentences.say("term." + term + ".name"), sentences.say("term." + term + ".words", values), source);
    }
}
