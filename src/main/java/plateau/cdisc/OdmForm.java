package plateau.cdisc;

import static plateau.cdisc.OdmItem.GIGA_PER_LITRE;
import static plateau.cdisc.OdmItem.MILLIGRAM;
import static plateau.cdisc.OdmItem.code;
import static plateau.cdisc.OdmItem.number;
import static plateau.cdisc.OdmItem.of;
import static plateau.cdisc.OdmItem.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import plateau.count.CountSource;
import plateau.cut.CutSubject;
import plateau.cut.CutSubject.Bleeding;
import plateau.cut.CutSubject.Count;
import plateau.cut.CutSubject.Decision;
import plateau.cut.CutSubject.Deviation;
import plateau.cut.CutSubject.Dose;
import plateau.cut.CutSubject.Relapse;
import plateau.cut.CutSubject.Rescue;
import plateau.cut.CutSubject.Taper;
import plateau.deviation.DeviationCode;
import plateau.deviation.DeviationState;
import plateau.deviation.Severity;
import plateau.protocol.OffReason;
import plateau.protocol.Stage;
import plateau.query.QueryState;
import plateau.query.TargetKind;
import plateau.relapse.Cause;
import plateau.relapse.RelapseState;
import plateau.safety.BleedingPlace;
import plateau.safety.RescueTherapy;
import plateau.subject.EndReason;
import plateau.subject.Sex;
import plateau.subject.SubjectStatus;
import plateau.taper.TaperOutcome;

/** The forms of the study, each with one group of items. */
enum OdmForm {
    SUBJECT("Subject", false, OdmForm::subject, code("SEX", "Sex", Sex.class), of("integer", "BORN", "Year of birth"), of("date", "CONSENTED", "Consent signed on"),
            of("date", "SCREENED", "Screening started on"), code("STATUS", "Status", SubjectStatus.class), of("boolean", "IMPORTED", "Taken over from a running trial"),
            of("date", "ENROLLED", "Enrolled on"), of("date", "DAYONE", "Planned first day of treatment"), number("STARTDOSE", "Start dose, once daily", MILLIGRAM),
            text("STAGE", "Stage of the trial"), of("boolean", "BLINDED", "Stage is blinded"), code("TREATMENT", "Rules that speak", Stage.class), of("date", "ENDED", "Left the study on"),
            code("ENDREASON", "Reason for leaving", EndReason.class)),
    SCREENING("Answer of the screening", true, OdmForm::answers, text("FACT", "Asked for"), text("ANSWER", "Answer")),
    FAILURE("Criterion not met", true, OdmForm::failures, text("CRITERION", "Criterion")),
    COUNT("Platelet count", true, subject -> OdmEntry.history(subject.counts(), Count::number, Count::edition, OdmForm::count), text("TYPED", "Result as typed"), text("UNIT", "Unit as typed"),
            number("VALUE", "Result", GIGA_PER_LITRE), of("datetime", "COLLECTED", "Collected at"), of("date", "DAY", "Collected on, at the site"), code("SOURCE", "Measured by", CountSource.class)),
    DECISION("Dose decision", true, subject -> subject.decisions().stream().map(OdmForm::decision).toList(), of("date", "DAY", "Decided on"), code("TREATMENT", "Rules that spoke", Stage.class),
            number("DOSE", "Dose", MILLIGRAM), of("integer", "EVERY", "Every so many days"), code("OFF", "Why no drug", OffReason.class), number("ASKEDDOSE", "Dose that the protocol asked for", MILLIGRAM),
            of("integer", "ASKEDEVERY", "Every so many days, as the protocol asked"), text("RULE", "Rule"), text("PROTOCOL", "Protocol"), text("VERSION", "Version of the protocol"),
            text("OVERRIDE", "Why something else was decided")),
    TAPER("Taper", true, subject -> subject.tapers().stream().map(OdmForm::taper).toList(), of("date", "STARTED", "Started on"), of("date", "WITHDRAWN", "Drug withdrawn on"),
            of("date", "ENDED", "Ended on"), code("OUTCOME", "Outcome", TaperOutcome.class), text("PROTOCOL", "Protocol"), text("VERSION", "Version of the protocol"),
            code("RELAPSE", "Relapse", RelapseState.class), of("date", "RELAPSED", "Relapsed on"), of("integer", "RELAPSEDAY", "Day of the taper, the first being 1"),
            code("CAUSE", "Seen by", Cause.class), number("RELAPSECOUNT", "Count that showed it", GIGA_PER_LITRE), of("boolean", "CONFIRMED", "Confirmed by a second count")),
    BLEEDING("Bleeding", true, subject -> OdmEntry.history(subject.bleedings(), Bleeding::number, Bleeding::edition, OdmForm::bleeding), of("date", "DAY", "Day"),
            of("integer", "GRADE", "Grade by the scale of the WHO"), code("PLACE", "Place", BleedingPlace.class)),
    RESCUE("Rescue therapy", true, subject -> OdmEntry.history(subject.rescues(), Rescue::number, Rescue::edition, OdmForm::rescue), of("date", "DAY", "Day"),
            code("THERAPY", "Therapy", RescueTherapy.class), text("REASON", "Reason")),
    DEVIATION("Protocol deviation", true, subject -> subject.deviations().stream().map(OdmForm::deviation).toList(), code("CODE", "What", DeviationCode.class),
            code("SEVERITY", "Severity", Severity.class), of("date", "DAY", "Occurred on"), of("datetime", "FOUND", "Found at"), code("STATE", "State", DeviationState.class),
            of("boolean", "IMPORTANT", "Important"), of("boolean", "HAZARD", "To remove an immediate hazard"), text("ASKED", "The protocol asked"), text("DONE", "Done instead"),
            text("BECAUSE", "Because")),
    QUERY("Query", true, subject -> subject.queries().stream().map(query -> OdmEntry.plain(query.number(), query.about(), query.state(), query.raisedAt(), query.lastAt().orElse(null))).toList(),
            code("ABOUT", "About", TargetKind.class), code("STATE", "State", QueryState.class), of("datetime", "RAISED", "Raised at"), of("datetime", "LAST", "Last word at"));

    private final String label;
    private final boolean repeating;
    private final Function<CutSubject, List<OdmEntry>> entries;
    private final List<OdmItem> items;

    OdmForm(String label, boolean repeating, Function<CutSubject, List<OdmEntry>> entries, OdmItem... items) {
        this.label = label;
        this.repeating = repeating;
        this.entries = entries;
        this.items = List.of(items);
    }

    String label() {
        return label;
    }

    boolean isRepeating() {
        return repeating;
    }

    List<OdmItem> items() {
        return items;
    }

    /** Of one subject, in the order in which they are to be read. */
    List<OdmEntry> entries(CutSubject subject) {
        return entries.apply(subject);
    }

    String oid(OdmItem item) {
        return "IT." + name() + "." + item.name();
    }

    private static List<OdmEntry> subject(CutSubject subject) {
        return List.of(OdmEntry.plain(null, subject.sex().orElse(null), subject.yearOfBirth().orElse(null), subject.consentedOn().orElse(null), subject.screenedOn(), subject.status(),
                subject.imported(), subject.enrolledOn().orElse(null), subject.dayOne().orElse(null), subject.startDoseMg().orElse(null), subject.stage().orElse(null), subject.blinded(),
                subject.treatment(), subject.endedOn().orElse(null), subject.endReason().orElse(null)));
    }

    private static List<OdmEntry> answers(CutSubject subject) {
        return subject.answers().stream().map(answer -> OdmEntry.plain(answer.fact(), answer.fact(), answer.text())).toList();
    }

    private static List<OdmEntry> failures(CutSubject subject) {
        return IntStream.range(0, subject.failed().size()).mapToObj(i -> OdmEntry.plain(String.valueOf(i + 1), subject.failed().get(i))).toList();
    }

    private static List<Object> count(Count count) {
        return List.of(count.typed(), count.unit(), count.value(), count.collectedAt(), count.collectedOn(), count.source());
    }

    private static List<Object> bleeding(Bleeding bleeding) {
        return List.of(bleeding.on(), bleeding.grade().number(), bleeding.place());
    }

    private static List<Object> rescue(Rescue rescue) {
        return List.of(rescue.on(), rescue.therapy(), rescue.reason());
    }

    private static OdmEntry decision(Decision decision) {
        return OdmEntry.signed(decision.number(), decision.signedBy(), decision.signedAt(), decision.meaning(), decision.on(), decision.stage(), decision.dose().doseMg().orElse(null),
                every(decision.dose()), decision.off().orElse(null), decision.asked().doseMg().orElse(null), every(decision.asked()), decision.rule(), decision.protocol(), decision.version(),
                decision.override().orElse(null));
    }

    /** Null while it is blinded. */
    private static Integer every(Dose dose) {
        return dose.doseMg().map(known -> dose.everyDays()).orElse(null);
    }

    private static OdmEntry taper(Taper taper) {
        Optional<Relapse> relapse = taper.relapse();
        return OdmEntry.signed(taper.number(), taper.signedBy(), taper.signedAt(), taper.meaning(), taper.startedOn(), taper.withdrawnOn().orElse(null), taper.endedOn().orElse(null),
                taper.outcome().orElse(null), taper.protocol(), taper.version(), relapse.map(Relapse::state).orElse(null), relapse.map(Relapse::on).orElse(null),
                relapse.map(Relapse::taperDay).orElse(null), relapse.map(Relapse::cause).orElse(null),
                relapse.filter(seen -> seen.cause() == Cause.COUNT).map(Relapse::count).orElse(null), relapse.map(Relapse::confirmed).orElse(null));
    }

    private static OdmEntry deviation(Deviation deviation) {
        return OdmEntry.plain(deviation.number(), deviation.code(), deviation.severity(), deviation.on(), deviation.foundAt(), deviation.state(), deviation.important().orElse(null),
                deviation.immediateHazard(), deviation.asked(), deviation.done(), deviation.because());
    }

    /** The closed lists of all forms. */
    static List<Class<? extends Enum<?>>> codes() {
        return Arrays.stream(values()).flatMap(form -> form.items.stream()).<Class<? extends Enum<?>>>flatMap(item -> item.codes().stream()).distinct().toList();
    }
}
