package plateau.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plateau.access.Identity;
import plateau.access.SiteScope;
import plateau.count.CorrectCount;
import plateau.count.CountSource;
import plateau.count.Measurement;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.count.PlateletUnit;
import plateau.count.RecordCount;
import plateau.count.RemoveCount;
import plateau.deviation.Deviation;
import plateau.deviation.DeviationCode;
import plateau.deviation.Deviations;
import plateau.deviation.Finding;
import plateau.deviation.RaiseDeviation;
import plateau.deviation.WithdrawDeviation;
import plateau.dose.Adherence;
import plateau.dose.Advice;
import plateau.dose.AskProtocol;
import plateau.dose.DecideDose;
import plateau.dose.DoseChoice;
import plateau.dose.DoseDecision;
import plateau.dose.DoseDecisions;
import plateau.dose.ExplainOverride;
import plateau.dose.OverrideReason;
import plateau.dose.PrepareDose;
import plateau.dose.StartTaper;
import plateau.dose.StateRegimen;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.query.Query;
import plateau.query.RaiseQuery;
import plateau.query.Target;
import plateau.query.Values;
import plateau.relapse.Relapse;
import plateau.relapse.Relapses;
import plateau.safety.BleedingDetails;
import plateau.safety.BleedingPlace;
import plateau.safety.RecordBleeding;
import plateau.safety.RecordRescue;
import plateau.safety.RescueDetails;
import plateau.safety.RescueTherapy;
import plateau.safety.WhoGrade;
import plateau.subject.EndReason;
import plateau.subject.Subject;
import plateau.subject.Subjects;
import plateau.subject.TakenOver;
import plateau.subject.WithdrawSubject;
import plateau.taper.Taper;
import plateau.taper.Tapers;

/** An enrolled subject for whom the portal's own acts record what a test needs, all of it now. */
public final class ExampleSubject {

    private static final Identity INVESTIGATOR = new Identity(1, "example", "Dr Example", 1, false, List.of());

    private final TestPortal portal;
    private final String number;

    ExampleSubject(TestPortal portal, String number) {
        this.portal = portal;
        this.number = number;
    }

    /** The screening number, by which addresses call the subject. */
    public String number() {
        return number;
    }

    /** The address of one of the subject's pages. */
    public String page(String rest) {
        return "/subjects/" + number + "/" + rest;
    }

    public Subject get() {
        return portal.inside(this::find);
    }

    /** Records a count in 10^9/L, collected now. */
    public ExampleSubject withCount(String value) {
        return portal.inside(() -> {
            Subject subject = find();
            portal.bean(RecordCount.class).record(subject, collected(value, portal.clock().instant()));
            return this;
        });
    }

    /** Records a count in 10^9/L that was collected some time ago. */
    public ExampleSubject withLateCount(String value, Duration ago) {
        return portal.inside(() -> {
            Subject subject = find();
            portal.bean(RecordCount.class).record(subject, collected(value, portal.clock().instant().minus(ago)));
            return this;
        });
    }

    /** Corrects the value of a count. @param count its number */
    public ExampleSubject withCountCorrected(int count, String value) {
        return portal.inside(() -> {
            Subject subject = find();
            PlateletCount old = portal.bean(PlateletCounts.class).numbered(subject, count).orElseThrow();
            portal.bean(CorrectCount.class).correct(subject, old, collected(value, old.collectedAt()), "Typing error: digits swapped");
            return this;
        });
    }

    /** Records a bleeding of the skin, noticed today. */
    public ExampleSubject withBleeding(WhoGrade grade) {
        return withBleeding(grade, 0);
    }

    /** Records a bleeding of the skin that was noticed some days ago, or for grade 0 that there was none. */
    public ExampleSubject withBleeding(WhoGrade grade, int daysAgo) {
        return portal.inside(() -> {
            Subject subject = find();
            portal.bean(RecordBleeding.class).record(subject, new BleedingDetails(grade,
                    grade == WhoGrade.NONE ? BleedingPlace.NOWHERE : BleedingPlace.SKIN, Optional.empty(), today(subject).minusDays(daysAgo), Optional.empty()));
            return this;
        });
    }

    /** Records an immunoglobulin, given today. */
    public ExampleSubject withRescue() {
        return portal.inside(() -> {
            Subject subject = find();
            portal.bean(RecordRescue.class).record(subject,
                    new RescueDetails(RescueTherapy.IVIG, Optional.empty(), today(subject), "Count below 10"));
            return this;
        });
    }

    /** States, or corrects, what the subject was taken over with. */
    public ExampleSubject takenOver(RegimenPeriod... periods) {
        return portal.inside(() -> {
            Subject subject = find();
            Optional<String> reason = Optional.of("New information: another page of the file").filter(again -> subject.isRegimenKnown());
            portal.bean(StateRegimen.class).state(subject, subject.version(), new TakenOver(List.of(periods)), reason, INVESTIGATOR);
            return this;
        });
    }

    /** Signs what the protocol asks. */
    public ExampleSubject dosedAsAsked() {
        return portal.inside(() -> {
            Subject subject = find();
            return sign(subject, DoseChoice.of(portal.bean(AskProtocol.class).about(subject, Adherence.CONFIRMED).recommendation().regimen()));
        });
    }

    /** Prepares a dose once a day for the signature. */
    public ExampleSubject prepared(String doseMg) {
        return portal.inside(() -> {
            prepare(find(), DoseChoice.of(Regimen.daily(new BigDecimal(doseMg))));
            return this;
        });
    }

    /** Signs what the protocol asks in a taper and after it, the halt and the withdrawal included. */
    public ExampleSubject decidedAsAsked() {
        return portal.inside(() -> {
            Subject subject = find();
            Advice advice = portal.bean(AskProtocol.class).about(subject, Adherence.CONFIRMED);
            return sign(subject, advice.choices().stream().filter(advice::isFollowedBy).findFirst().orElseThrow());
        });
    }

    /** Starts a taper, which the criteria of entry permit. */
    public ExampleSubject taperStarted() {
        return portal.inside(() -> {
            Subject subject = find();
            portal.bean(StartTaper.class).start(subject, subject.version(), INVESTIGATOR);
            return this;
        });
    }

    /** Leaves the study today, by own wish. */
    public ExampleSubject withdrawn() {
        return portal.inside(() -> {
            Subject subject = find();
            portal.bean(WithdrawSubject.class).withdraw(subject, subject.version(),
                    new WithdrawSubject.Withdrawal(today(subject), EndReason.SUBJECT_WISH, Optional.empty()), INVESTIGATOR);
            return this;
        });
    }

    /** Stops treatment for safety, which the protocol does not ask for. */
    public ExampleSubject stoppedForSafety() {
        return portal.inside(() -> decideOtherwise(DoseChoice.stop(), OverrideReason.SAFETY, "A thrombosis is suspected"));
    }

    /** Signs a dose once a day that the protocol does not ask for. */
    public ExampleSubject dosedOtherwise(String doseMg, String reason) {
        return portal.inside(() -> decideOtherwise(DoseChoice.of(Regimen.daily(new BigDecimal(doseMg))), OverrideReason.WILL_MONITOR, reason));
    }

    /** Signs a regimen that the protocol does not ask for, with a reason of this kind. */
    public ExampleSubject dosedBecause(Regimen regimen, OverrideReason kind, String reason) {
        return portal.inside(() -> decideOtherwise(DoseChoice.of(regimen), kind, reason));
    }

    /** Withdraws the subject's deviations, as the portal does when corrected data make them untrue. */
    public void withDeviationWithdrawn() {
        portal.inside(() -> {
            portal.bean(Deviations.class).of(find()).forEach(deviation -> portal.bean(WithdrawDeviation.class).withdraw(deviation, "The data were corrected"));
            return this;
        });
    }

    /** A deviation: a count that asks for the start dose, and 5 mg in its place. */
    public Deviation withDeviation(String reason) {
        withCount("20").dosedOtherwise("5", reason);
        List<Deviation> all = departures();
        return all.get(all.size() - 1);
    }

    /** A query, raised by nobody. @param about as an address says it, such as count-1 */
    public Query withQuery(String about, String question) {
        return portal.inside(() -> {
            Subject subject = find();
            return portal.bean(RaiseQuery.class).raise(subject, portal.bean(Values.class).get(subject, Target.coded(about).orElseThrow()), question);
        });
    }

    /** As many deviations, raised one after the other without a decision that made them. */
    public void withDeviations(int howMany) {
        portal.inside(() -> {
            Subject subject = find();
            LocalDate today = today(subject);
            for (int i = 1; i <= howMany; i++) {
                portal.bean(RaiseDeviation.class).raise(subject, new Finding(DeviationCode.DOSE_ABOVE, today, Optional.empty(),
                        "Start with 2.5 mg once daily", "5 mg once daily", "Count 20 is not above 250", Optional.empty()));
            }
            return subject;
        });
    }

    public List<Deviation> deviations() {
        return portal.inside(() -> portal.bean(Deviations.class).of(find()));
    }

    /** Takes a count out of the record. @param count its number */
    public ExampleSubject withCountRemoved(int count) {
        return portal.inside(() -> {
            Subject subject = find();
            portal.bean(RemoveCount.class).remove(subject, portal.bean(PlateletCounts.class).numbered(subject, count).orElseThrow(), "Belonged to another subject");
            return this;
        });
    }

    public int lastCountNumber() {
        return portal.inside(() -> portal.bean(PlateletCounts.class).of(find()).stream().mapToInt(PlateletCount::number).max().orElseThrow());
    }

    /** Those that were undone too. */
    public List<Relapse> relapses() {
        return portal.inside(() -> portal.bean(Relapses.class).of(find()));
    }

    public List<Taper> tapers() {
        return portal.inside(() -> portal.bean(Tapers.class).of(find()));
    }

    /** The deviations that a decision made; counts that did not come in their windows are left aside. */
    public List<Deviation> departures() {
        return deviations().stream().filter(deviation -> deviation.decisionNumber().isPresent()).toList();
    }

    public List<DoseDecision> decisions() {
        return portal.inside(() -> portal.bean(DoseDecisions.class).of(find()));
    }

    private Measurement collected(String value, Instant at) {
        return new Measurement(value, PlateletUnit.GIGA_PER_LITRE, at, LocalDate.ofInstant(at, Example.BERLIN), CountSource.LABORATORY);
    }

    private ExampleSubject decideOtherwise(DoseChoice choice, OverrideReason reason, String words) {
        Subject subject = find();
        prepare(subject, choice);
        portal.bean(ExplainOverride.class).explain(portal.bean(DoseDecisions.class).preparedFor(subject).orElseThrow(), reason, words);
        portal.bean(DecideDose.class).decide(subject, INVESTIGATOR).orElseThrow();
        return this;
    }

    private ExampleSubject sign(Subject subject, DoseChoice choice) {
        prepare(subject, choice);
        portal.bean(DecideDose.class).decide(subject, INVESTIGATOR).orElseThrow();
        return this;
    }

    private void prepare(Subject subject, DoseChoice choice) {
        portal.bean(PrepareDose.class).prepare(subject, Adherence.CONFIRMED, choice);
    }

    private LocalDate today(Subject subject) {
        return portal.bean(AskProtocol.class).today(subject);
    }

    private Subject find() {
        Optional<Subject> subject = portal.bean(Subjects.class).find(number, new SiteScope(true, Set.of()));
        return subject.orElseThrow();
    }
}
