package plateau.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of one stage and the windows of its next counts; in both, the first row that holds applies. */
record RuleTable(Stage stage, List<DoseRule> rules, List<CountWindow> windows) {

    Advice advise(Course course, Terms terms) {
        Facts facts = facts(course, terms);
        DoseRule rule = firstMatch(facts);
        Regimen regimen = rule.changeFor(facts).of(course, terms);
        return new Advice(course, facts, scheduled(course, facts), rule, regimen, next(course, facts, rule, regimen));
    }

    /** What the rules are asked about. */
    Facts facts(Course course, Terms terms) {
        Facts standing = Facts.of(course, terms);
        return standing.with(Truth.WITHIN_WINDOW_OF_NEXT_COUNT,
                scheduled(course, standing).filter(window -> !course.asOf().isAfter(window.latest())).isPresent());
    }

    /** The rules from the top to the one that applies, each with what held of it. */
    List<AskedRule> asked(Facts facts) {
        DoseRule applies = firstMatch(facts);
        return rules.subList(0, rules.indexOf(applies) + 1).stream().map(rule -> AskedRule.of(rule, facts)).toList();
    }

    DoseRule firstMatch(Facts facts) {
        return rules.stream().filter(rule -> rule.when().holds(facts)).findFirst().orElseThrow();
    }

    /** The window of the next count while the regimen stays. */
    Optional<NextCount> scheduled(Course course, Terms terms) {
        return scheduled(course, Facts.of(course, terms));
    }

    private Optional<NextCount> scheduled(Course course, Facts facts) {
        return course.baseDay().map(window(facts).days()::from);
    }

    private CountWindow window(Facts facts) {
        return windows.stream().filter(window -> window.when().holds(facts)).findFirst().orElseThrow();
    }

    private Optional<NextCount> next(Course course, Facts facts, DoseRule rule, Regimen regimen) {
        return switch (rule.action()) {
            case NO_ADVICE, COMPLETE -> Optional.empty();
            case OBTAIN_COUNT -> Optional.of(NextCount.on(course.asOf()));
            default -> Optional.of(after(course, facts, rule, regimen));
        };
    }

    private NextCount after(Course course, Facts facts, DoseRule rule, Regimen regimen) {
        if (regimen.equals(course.regimen())) {
            return reckoned(rule, facts, course.baseDay().orElse(course.asOf()), course.asOf());
        }
        SubjectState state = regimen.isOff() ? SubjectState.HELD : SubjectState.ON_DRUG;
        return reckoned(rule, facts.withSubject(state).with(Truth.REGIMEN_CHANGES, true), course.asOf(), course.asOf());
    }

    private NextCount reckoned(DoseRule rule, Facts facts, LocalDate baseDay, LocalDate decision) {
        return rule.window().map(own -> own.from(baseDay, decision))
                .orElseGet(() -> window(facts).days().from(baseDay));
    }
}
