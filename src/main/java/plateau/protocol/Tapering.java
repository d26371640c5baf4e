package plateau.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a taper and of the time after it. */
record Tapering(List<TaperCriterion> entry, TaperPlan plan, RelapseDefinition relapse, EffectiveCount effective) {

    Tapering {
        refuseIf(entry.stream().map(TaperCriterion::id).distinct().count() < entry.size(), "entry.same-id");
        refuseIf(entry.stream().noneMatch(criterion -> criterion.must() instanceof TaperRequirement.SameRegimen), "entry.no-regimen");
    }

    /** To which treatment returns: never to less drug than is taken already. */
    Regimen lastEffective(Course course) {
        return Stream.concat(effective(course), course.beforeTaper().stream()).map(RegimenPeriod::regimen).findFirst()
                .filter(course.regimen()::isLessThan).orElse(course.regimen());
    }

    /** The latest first, from the one before the regimen in force back to the one before the taper. */
    private Stream<RegimenPeriod> effective(Course course) {
        List<RegimenPeriod> periods = course.fromBeforeTaper();
        return Stream.iterate(periods.size() - 2, place -> place >= 0, place -> place - 1)
                .filter(place -> periods.get(place).isOnDrug())
                .filter(place -> isEffective(course.latestCountIn(periods.get(place), periods.get(place + 1))))
                .map(periods::get);
    }

    private boolean isEffective(Optional<DatedCount> latest) {
        return latest.filter(count -> effective.band().contains(count.value())).isPresent();
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException(Sentences.ENGLISH.say(sentence));
        }
    }
}
