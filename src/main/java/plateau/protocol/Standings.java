package plateau.protocol;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every standing that a subject can be in, as far as a table asks. */
record Standings(Terms terms) {

    /** These bear on one another, so they are told apart even where a table does not ask for all of them. */
    private static final Set<Truth> ALWAYS_TOLD = EnumSet.of(
            Truth.COUNT_KNOWN, Truth.FRESH, Truth.LOWER_LEVEL_EXISTS, Truth.HIGHER_LEVEL_EXISTS);

    Set<Standing> of(Set<SubjectState> subjects, Set<Truth> asked) {
        Set<Truth> told = EnumSet.copyOf(ALWAYS_TOLD);
        told.addAll(asked);
        Stream<Standing> all = subjects.stream().map(subject -> new Standing(subject, EnumSet.noneOf(Truth.class)));
        for (Truth truth : told) {
            all = all.flatMap(standing -> Stream.of(standing, standing.with(truth)));
        }
        List<Predicate<Standing>> impossible = impossible(levels(true), levels(false));
        return all.filter(standing -> impossible.stream().noneMatch(never -> never.test(standing)))
                .collect(Collectors.toSet());
    }

    private static List<Predicate<Standing>> impossible(Set<List<Boolean>> levelsOnDrug, Set<List<Boolean>> levelsOff) {
        return List.of(
                standing -> standing.is(Truth.FRESH) && !standing.is(Truth.COUNT_KNOWN),
                standing -> standing.is(Truth.STABLE) && !standing.is(Truth.COUNT_KNOWN),
                Standings::precededWithoutCause,
                standing -> standing.is(Truth.CAME_FROM_REDUCTION) && standing.is(Truth.CAME_FROM_RESUMPTION),
                standing -> cameFromChange(standing) && !standing.subject().takesDrug(),
                standing -> !(standing.subject().takesDrug() ? levelsOnDrug : levelsOff).contains(levels(standing)));
    }

    private static boolean precededWithoutCause(Standing standing) {
        return standing.is(Truth.COUNT_COLLECTED_BEFORE_REGIMEN) && (standing.is(Truth.FRESH)
                || !standing.is(Truth.COUNT_KNOWN) || standing.subject() == SubjectState.NOT_STARTED);
    }

    private static boolean cameFromChange(Standing standing) {
        return standing.is(Truth.CAME_FROM_REDUCTION) || standing.is(Truth.CAME_FROM_RESUMPTION);
    }

    /** Whether there is a level below and one above: one pair for each regimen that may be in force. */
    private Set<List<Boolean>> levels(boolean onDrug) {
        return terms.doses().permitted().stream().filter(regimen -> regimen.isOff() != onDrug)
                .map(regimen -> List.of(terms.doses().below(regimen).isPresent(), terms.doses().above(regimen).isPresent()))
                .collect(Collectors.toSet());
    }

    private static List<Boolean> levels(Standing standing) {
        return List.of(standing.is(Truth.LOWER_LEVEL_EXISTS), standing.is(Truth.HIGHER_LEVEL_EXISTS));
    }
}
