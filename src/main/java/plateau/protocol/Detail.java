package plateau.protocol;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A fact that a sentence may name; {@code COUNT_DATE} is written {count-date} in the message file. */
enum Detail {
    COUNT(words -> words.course().currentCount().map(count -> Sentences.plain(count.value()))),
    COUNT_DATE(words -> words.course().currentCount().map(count -> words.date(count.on()))),
    COUNT_AGE(words -> words.course().currentCount().map(count -> words.days(words.course().daysSince(count.on())))),
    REGIMEN(words -> Optional.of(words.regimen(words.course().regimen()))),
    REGIMEN_START(words -> words.course().inForce().map(period -> words.date(period.from()))),
    REGIMEN_BEFORE(words -> words.course().regimenBefore().map(words::regimen)),
    LAST_REGIMEN_ON_DRUG(words -> words.course().lastOnDrug().map(words::regimen)),
    DAYS_ON_REGIMEN(words -> words.course().daysOnRegimen().map(words::days)),
    DAYS_SINCE_FIRST_DOSE(words -> words.course().firstDose().map(words.course()::daysSince).map(words::days)),
    NEW_REGIMEN(words -> Optional.of(words.regimen(words.advice().regimen()))),
    ORIGIN(words -> words.course().origin().map(origin -> words.say("origin." + Spelling.of(origin)))),
    OFF_REASON(words -> words.course().inForce().flatMap(RegimenPeriod::offReason)
            .map(reason -> words.say("off-reason." + Spelling.of(reason)))),
    CONTINUATION(words -> Optional.of(words.say(words.course().regimen().isOff() ? "continue.off" : "continue.on"))),
    FRESHNESS(words -> Optional.of(words.freshness()).map(verdict -> words.say("freshness." + Spelling.of(verdict)))),
    FRESH_FOR(words -> Optional.of(words.days(words.terms().freshness().limitDays(words.course())))),
    TAPER_START(words -> words.course().taperStarted().map(words::date)),
    DAYS_SINCE_TAPER_START(words -> words.course().taperStarted().map(words.course()::daysSince).map(words::days)),
    NEXT_STEP(words -> words.nextStep().map(step -> words.regimen(step.regimen()))),
    NEXT_STEP_DATE(words -> words.terms().nextStepOn(words.course()).map(words::date)),
    RELAPSE(words -> words.relapse().map(relapse -> words.say("relapse." + Spelling.of(relapse.cause())))),
    RELAPSE_DATE(words -> words.relapse().map(relapse -> words.date(relapse.on()))),
    RELAPSE_VALUE(words -> words.relapse().map(relapse -> Sentences.plain(relapse.value()))),
    START_DOSE(words -> Optional.of(words.regimen(words.startRegimen()))),
    WORST_BLEEDING(words -> words.course().worstBleedingSinceCount().map(String::valueOf)),
    SCHEDULED_EARLIEST(words -> words.advice().scheduled().map(window -> words.date(window.earliest()))),
    SCHEDULED_LATEST(words -> words.advice().scheduled().map(window -> words.date(window.latest())));

    private static final Map<String, Detail> BY_NAME = Stream.of(values()).collect(toUnmodifiableMap(Spelling::of, detail -> detail));

    private final Function<Wording, Optional<String>> definition;

    Detail(Function<Wording, Optional<String>> definition) {
        this.definition = definition;
    }

    /** The one that a message file writes so. */
    static Optional<Detail> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Empty where the course has no such fact. */
    Optional<String> in(Wording words) {
        return definition.apply(words);
    }
}
