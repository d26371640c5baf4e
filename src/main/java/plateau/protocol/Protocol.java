package plateau.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a clinical protocol, as read from its file by {@link ProtocolReader}.
 *
 * @param effectiveFrom first day on which it can be in force
 * @param hash          SHA-256 of the file's bytes, in hexadecimal
 * @param tables        the rules by stage, in the order of their file
 */
public record Protocol(String id, String version, String title, LocalDate effectiveFrom, String hash,
        List<TrialStage> stages, Screening screening, Terms terms, Map<Stage, RuleTable> tables, List<AlertRule> alerts) {

    public Protocol {
        if (terms.tapering().isPresent() && !tables.keySet().containsAll(List.of(Stage.TAPER, Stage.FOLLOW_UP))) {
            throw new IllegalArgumentException(Sentences.ENGLISH.say("value.taper-tables"));
        }
        stages.stream().filter(stage -> !terms.doses().permitsDaily(stage.startDosesMg())).findFirst().ifPresent(stage -> {
            throw new IllegalArgumentException(Sentences.ENGLISH.say("value.stage-start-dose", Map.of("stage", stage.id())));
        });
    }

    /**
     * What this protocol asks in a situation: the same answer for the same situation, always.
     *
     * @throws SituationException naming each field that cannot be so under this protocol
     */
    public Recommendation recommend(Situation situation) {
        Advice advice = decide(situation);
        Course course = advice.course();
        Optional<LocalDate> relapse = terms.relapse(course).map(Relapse::on);
        Wording words = new Wording(advice, terms, Sentences.ENGLISH);
        DoseRule rule = advice.rule();
        return new Recommendation(rule.id(), rule.action(), advice.regimen(), advice.next(), rule.outcome(),
                relapse, relapse.flatMap(course::daysIntoTaper),
                id, version, rule.source().basis(), rule.source().reference(),
                words.asks(), words.because(), LaterChange.of(tables.get(situation.stage()), advice.facts(), rule).map(words::notYet), new Evidence(words).inputs(), alerts(advice));
    }

    /**
     * The same answer without its words, for who asks very often.
     *
     * @throws SituationException as {@link #recommend} does
     */
    public Instruction instruct(Situation situation) {
        return Instruction.of(decide(situation));
    }

    /**
     * The same answer with all that it rests on.
     *
     * @throws SituationException as {@link #recommend} does
     */
    Advice decide(Situation situation) {
        Course course = sound(situation);
        return tables.get(situation.stage()).advise(course, terms);
    }

    /**
     * The window of the next count that stands on the decision date: the stage's own rule, the regimen as it is, a relapse set
     * aside. Nothing before the first regimen, and where treatment is stopped.
     *
     * @throws SituationException as {@link #recommend} does
     */
    public Optional<NextCount> scheduled(Situation situation) {
        Course course = sound(situation);
        boolean counts = course.inForce().isPresent() && course.state() != SubjectState.STOPPED;
        return counts ? tables.get(situation.stage()).scheduled(course, terms) : Optional.empty();
    }

    /** What cannot be so under this protocol; nothing where a recommendation can be asked for. */
    public List<SituationException.Flaw> flaws(Situation situation) {
        return new SituationCheck(this).flaws(situation);
    }

    /**
     * How the rule was found that applies: every rule from the top of the table down to it.
     *
     * @throws SituationException naming each field that cannot be so under this protocol
     */
    public List<AskedRule> path(Situation situation) {
        Course course = sound(situation);
        RuleTable table = tables.get(situation.stage());
        return table.asked(table.facts(course, terms));
    }

    /** Where one step of one number changes what the rules of a stage ask; none where the protocol has no such stage. */
    public List<Boundary> boundaries(Stage stage) {
        return Optional.ofNullable(tables.get(stage))
                .map(table -> new BoundarySearch(new SampleHistories(table, terms, effectiveFrom.plusYears(1))).boundaries())
                .orElse(List.of());
    }

    /**
     * Whether a taper may begin on the decision date of a situation in titration.
     *
     * @throws SituationException naming each field that cannot be so, and for any other stage
     */
    public TaperEntry taperEntry(Situation situation) {
        Course course = sound(situation);
        SituationException.refuseIf(situation.stage() != Stage.TITRATION, "stage", "flaw.entry-stage");
        return new TaperEntry(terms.tapering().stream().flatMap(taper -> taper.entry().stream())
                .map(criterion -> criterion.judge(course, terms, Sentences.ENGLISH)).toList());
    }

    /** The first relapse of a situation in or after a taper, up to its date; nothing in titration. No regimen is looked at. */
    public Optional<FoundRelapse> relapse(Situation situation) {
        Course course = new Course(situation);
        return terms.relapse(course).map(relapse -> FoundRelapse.of(relapse, course));
    }

    /** The regimen to which treatment returns on a relapse, in and after a taper; nothing in titration. */
    public Optional<Regimen> lastEffective(Situation situation) {
        return terms.lastEffective(new Course(situation));
    }

    /** The rules of one stage, in the order in which they are asked; none where the protocol has no such stage. */
    public List<DoseRule> rules(Stage stage) {
        return Optional.ofNullable(tables.get(stage)).map(RuleTable::rules).orElse(List.of());
    }

    /** When the next count is due in one stage, where no rule says so itself; the first that applies, from the top. */
    public List<CountWindow> nextCounts(Stage stage) {
        return Optional.ofNullable(tables.get(stage)).map(RuleTable::windows).orElse(List.of());
    }

    /** The levels, the start doses and the maximum, in words. */
    public List<Definition> dosesInWords() {
        return inWords().doses();
    }

    /** What a fresh count is, and when counts are stable, in words. */
    public List<Definition> countsInWords() {
        return inWords().counts();
    }

    /** What must be so before a taper begins, in words; none where the protocol has no taper. */
    public List<Definition> taperEntryInWords() {
        return inWords().taperEntry();
    }

    /** The plan of a taper and what goes with it, in words; none where the protocol has no taper. */
    public List<Definition> taperInWords() {
        return inWords().taper();
    }

    /** How long a taper may take, in words; none where the protocol has no taper. */
    public Optional<Definition> taperLimitInWords() {
        return inWords().taperLimit();
    }

    /** What a relapse is, in words: the first of these in time. None where the protocol has no taper. */
    public List<Definition> relapseInWords() {
        return inWords().relapse();
    }

    /** The stage that subjects are enrolled into as long as nothing randomises: the first that hides no arm. */
    public TrialStage openStage() {
        return stages.stream().filter(stage -> !stage.blinded()).findFirst().orElseThrow();
    }

    /** The stage in which doses go down. */
    public Optional<TrialStage> taperStage() {
        return stages.stream().filter(stage -> stage.doses() == Stage.TAPER).findFirst();
    }

    /** Where a subject goes on whose taper has ended: the stage after it. */
    public Optional<TrialStage> stageAfterTaper() {
        return stages.stream().dropWhile(stage -> stage.doses() != Stage.TAPER).skip(1).findFirst();
    }

    /** The steps up and down, lowest first. */
    public List<Regimen> levels() {
        return terms.doses().levels();
    }

    /** The steps of a taper that begins on a regimen; none where the protocol has no taper. */
    public List<PlannedStep> taperPlan(Regimen before) {
        return terms.tapering().map(taper -> taper.plan().from(before, terms.doses())).orElse(List.of());
    }

    /** Days from the start of a taper to its last step; empty without a limit or without a taper. */
    public Optional<Integer> taperLimitDays() {
        return terms.tapering().flatMap(taper -> taper.plan().atMostDays());
    }

    /** What an investigator may choose, lowest first, off included. */
    public List<Regimen> permittedRegimens() {
        return terms.doses().permitted();
    }

    /** mg, taken daily. */
    public List<BigDecimal> startDoses() {
        return terms.doses().startDosesMg();
    }

    /** The one of them that is taken where none is assigned. */
    public StartDose defaultStart() {
        return terms.doses().defaultStart();
    }

    /** No regimen has more mg a day. */
    public Regimen maximum() {
        return terms.doses().maximum();
    }

    /** The counts that a chart marks, where the protocol has a range in which counts may be rarer and one that alerts. */
    public Optional<CountLimits> countLimits() {
        Optional<Band> alerting = alerts.stream().filter(rule -> rule.alert() == Alert.HIGH_COUNT)
                .flatMap(rule -> rule.when().bands()).map(Condition.Within::band).findFirst();
        return terms.stability().map(Stability::counts)
                .flatMap(target -> alerting.flatMap(high -> CountLimits.of(target, high)));
    }

    private TermsWording inWords() {
        return new TermsWording(terms, Sentences.ENGLISH);
    }

    private Course sound(Situation situation) {
        new SituationCheck(this).refuseFlawed(situation);
        return new Course(situation);
    }

    private Set<Alert> alerts(Advice advice) {
        Set<Alert> raised = EnumSet.noneOf(Alert.class);
        alerts.stream().filter(rule -> rule.when().holds(advice.facts())).map(AlertRule::alert).forEach(raised::add);
        return Collections.unmodifiableSet(raised);
    }
}
