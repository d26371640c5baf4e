package plateau.protocol;

import java.util.List;

/** When counts may be rarer: the latest ones were all collected on the regimen in force and lie in a band. */
record Stability(int latestCounts, Band counts, Source source) {

    boolean of(Course course) {
        List<DatedCount> all = course.situation().counts();
        return all.size() >= latestCounts && all.subList(all.size() - latestCounts, all.size()).stream()
                .allMatch(count -> course.isOnRegimen(count) && counts.contains(count.value()));
    }
}
