package plateau.cut;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.deviation.Deviation;
import plateau.dose.OverrideReason;
import plateau.page.Written;
import plateau.relapse.Relapse;
import plateau.relapse.RelapseFacts;
import plateau.safety.Bleeding;
import plateau.safety.Rescue;
import plateau.safety.SafetyFact;
import plateau.site.Site;
import plateau.subject.EndReason;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.taper.Taper;

/** One subject as a data cut says it. */
record CodedSubject(Subject subject, Site site, SubjectRows rows, Coding coding) {

    /** In place of words that name doses. */
    private static final String BLINDED = "Not told while the stage is blinded";

    CutSubject coded() {
        return new CutSubject(site.number(), site.country(), site.timeZone().getId(), subject.screeningNumber(), subject.subjectNumber(), subject.isImported(),
                subject.sex(), subject.yearOfBirth(), subject.consentAt().map(site::dateAt), subject.screenedOn(), subject.status(), failed(),
                subject.enrolledOn(), subject.dayOne(), subject.startDoseMg().filter(dose -> !blinded()).map(CutSubject::plain), subject.stage(), blinded(),
                subject.phase().stage(), subject.endedOn(), endReason(),
                answers(), of(rows.counts()).stream().map(CodedSubject::count).toList(), stated(), of(rows.decisions()).stream().map(this::decision).toList(),
                of(rows.tapers()).stream().map(this::taper).toList(), of(rows.bleedings()).stream().map(CodedSubject::bleeding).toList(),
                of(rows.rescues()).stream().map(CodedSubject::rescue).toList(), of(rows.deviations()).stream().map(this::deviation).toList(),
                of(rows.queries()).stream().map(query -> new CutSubject.Query(query.number(), query.target().kind(), query.state(), query.at(),
                        Optional.ofNullable(query.lastAt()))).toList());
    }

    private <T> List<T> of(Map<Long, List<T>> all) {
        return all.getOrDefault(subject.id(), List.of());
    }

    private boolean blinded() {
        return coding.isBlinded(subject.stage());
    }

    private List<String> failed() {
        return subject.is(SubjectStatus.SCREEN_FAILURE) ? subject.endNote().stream().flatMap(String::lines).toList() : List.of();
    }

    private Optional<EndReason> endReason() {
        return Stream.of(EndReason.values()).filter(reason -> subject.is(SubjectStatus.WITHDRAWN) && subject.endReason().filter(reason.label()::equals).isPresent()).findFirst();
    }

    private List<CutSubject.Answer> answers() {
        return Stream.concat(of(rows.answers()).stream().map(row -> new CutSubject.Answer(row.fact(), row.answer())), screeningCount().stream())
                .sorted(comparing(CutSubject.Answer::fact)).toList();
    }

    /** The last one that stands up to the day on which the screening ended; eligibility that was decided elsewhere has none. */
    private Optional<CutSubject.Answer> screeningCount() {
        Optional<LocalDate> ended = subject.enrolledOn().or(subject::endedOn);
        return of(rows.counts()).stream().filter(count -> !subject.isImported() && count.stands())
                .filter(count -> ended.map(day -> !count.collectedOn().isAfter(day)).orElse(true))
                .reduce((earlier, later) -> later).map(count -> new CutSubject.Answer(coding.screeningCountFact(), Written.number(count.value())));
    }

    private static CutSubject.Count count(CountRow row) {
        return new CutSubject.Count(row.number(), row.typed(), row.unit(), CutSubject.plain(row.value()), row.collectedAt(), row.collectedOn(),
                row.source(), new CutSubject.Edition(row.revision(), row.latest(), row.removed(), row.by(), row.at(), Optional.ofNullable(row.reason())));
    }

    private List<CutSubject.Stated> stated() {
        return subject.takenOver().periods().stream().map(period -> new CutSubject.Stated(period.from(), dose(period.regimen().doseMg(), period.regimen().everyDays()))).toList();
    }

    private CutSubject.Decision decision(DecisionRow row) {
        return new CutSubject.Decision(row.number(), row.on(), row.stage(), dose(row.doseMg(), row.everyDays()), Optional.ofNullable(row.off()),
                dose(row.askedDoseMg(), row.askedEveryDays()), row.rule(), row.protocol(), row.version(), Optional.ofNullable(row.reason()).map(OverrideReason::label),
                row.signedBy(), row.signedAt(), row.meaning());
    }

    private CutSubject.Dose dose(BigDecimal doseMg, int everyDays) {
        // only the lowest dose is taken every other day, so the interval would tell it
        return blinded() ? new CutSubject.Dose(Optional.empty(), 0) : new CutSubject.Dose(Optional.of(doseMg), everyDays);
    }

    private CutSubject.Taper taper(Taper taper) {
        return new CutSubject.Taper(taper.number(), taper.startedOn(), taper.withdrawnOn(), taper.endedOn(), taper.outcome(), taper.protocol(), taper.protocolVersion(),
                taper.signedName(), taper.signedAt(), taper.meaning(),
                of(rows.relapses()).stream().filter(relapse -> relapse.taperNumber() == taper.number()).findFirst().map(CodedSubject::relapse));
    }

    private static CutSubject.Relapse relapse(Relapse relapse) {
        RelapseFacts facts = relapse.facts();
        return new CutSubject.Relapse(relapse.state(), facts.on(), facts.taperDay() + 1, facts.cause(), facts.observed(), facts.confirmed());
    }

    private static CutSubject.Bleeding bleeding(Bleeding bleeding) {
        return new CutSubject.Bleeding(bleeding.number(), bleeding.happenedOn(), bleeding.grade(), bleeding.details().place(), edition(bleeding));
    }

    private static CutSubject.Rescue rescue(Rescue rescue) {
        return new CutSubject.Rescue(rescue.number(), rescue.happenedOn(), rescue.details().therapy(), rescue.details().why(), edition(rescue));
    }

    private static CutSubject.Edition edition(SafetyFact<?> fact) {
        return new CutSubject.Edition(fact.revision(), fact.isLatest(), fact.isRemoved(), fact.recordedBy(), fact.recordedAt(), fact.correctionReason());
    }

    private CutSubject.Deviation deviation(Deviation deviation) {
        return new CutSubject.Deviation(deviation.number(), deviation.code(), deviation.severity(), deviation.occurredOn(), deviation.foundAt(), deviation.state(),
                deviation.classification().map(said -> deviation.isImportant()), deviation.isImmediateHazard(),
                words(deviation.asked()), words(deviation.done()), words(deviation.because()));
    }

    private String words(String words) {
        return blinded() ? BLINDED : words;
    }
}
