package plateau.cut;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plateau.count.CountSource;
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
import plateau.safety.WhoGrade;
import plateau.subject.EndReason;
import plateau.subject.Sex;
import plateau.subject.SubjectStatus;
import plateau.taper.TaperOutcome;

/**
 * Everything that a report or a dataset may say of one subject, coded, as it was known when the cut was taken. All lists are
 * in the order in which things happened. Platelet counts are in 10^9/L, doses in mg; dates are those of the site's calendar.
 *
 * @param site         its number
 * @param country      the two letters of ISO 3166-1
 * @param zone         the site's time zone, such as {@code Europe/Berlin}
 * @param imported     whether the subject was taken over from a running trial, with its eligibility decided elsewhere
 * @param failed       the words of the criteria that were not met, where screening has failed
 * @param stage        the id of the stage of the trial that the subject is in
 * @param blinded      whether that stage is blinded: then no dose in mg is in the cut
 * @param treatment    whose rules speak: titration, taper or follow-up
 * @param answers      the answers of the screening, the screening count among them
 * @param counts       all versions of all counts, removed ones too
 * @param stated       the regimens that a subject taken over came with, as an investigator stated them last
 * @param bleedings    all versions, as counts
 * @param rescues      all versions, as counts
 */
public record CutSubject(String site, String country, String zone, String screeningNumber, Optional<String> subjectNumber, boolean imported,
        Optional<Sex> sex, Optional<Integer> yearOfBirth, Optional<LocalDate> consentedOn, LocalDate screenedOn, SubjectStatus status, List<String> failed,
        Optional<LocalDate> enrolledOn, Optional<LocalDate> dayOne, Optional<BigDecimal> startDoseMg, Optional<String> stage, boolean blinded, Stage treatment,
        Optional<LocalDate> endedOn, Optional<EndReason> endReason,
        List<Answer> answers, List<Count> counts, List<Stated> stated, List<Decision> decisions, List<Taper> tapers, List<Bleeding> bleedings, List<Rescue> rescues,
        List<Deviation> deviations, List<Query> queries) {

    /** @param fact the id of what was asked, as in the protocol file @param text as it is stored */
    public record Answer(String fact, String text) {
    }

    /**
     * Who wrote a version of a fact, when and why.
     *
     * @param revision from 1
     * @param latest   whether no later version is known
     * @param removed  whether this version says that there was no such fact
     * @param reason   of a correction or a removal
     */
    public record Edition(int revision, boolean latest, boolean removed, String by, Instant at, Optional<String> reason) {

        /** Whether this is what is known now. */
        public boolean stands() {
            return latest && !removed;
        }
    }

    /** @param typed as it was typed, in its unit @param value in 10^9/L */
    public record Count(int number, String typed, String unit, BigDecimal value, Instant collectedAt, LocalDate collectedOn, CountSource source, Edition edition) {
    }

    /** A regimen. @param doseMg 0 for no drug; empty while it is blinded @param everyDays 1 for daily, 2 for every other day, 0 while it is blinded */
    public record Dose(Optional<BigDecimal> doseMg, int everyDays) {

        public static final Dose OFF = new Dose(Optional.of(BigDecimal.ZERO), 1);

        public Dose {
            doseMg = doseMg.map(CutSubject::plain);
        }

        public boolean noDrug() {
            return doseMg.filter(dose -> dose.signum() == 0).isPresent();
        }

        public boolean hidden() {
            return doseMg.isEmpty();
        }
    }

    /** The same whatever the scale in which a database holds it. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A regimen that was taken from that day on, before the subject was taken over. */
    public record Stated(LocalDate from, Dose dose) {
    }

    /**
     * A signed decision.
     *
     * @param rule     the rule that asked, such as {@code titrate-hold}
     * @param asked    what it asked for
     * @param override the label of the reason where something else was decided
     */
    public record Decision(int number, LocalDate on, Stage stage, Dose dose, Optional<OffReason> off, Dose asked, String rule, String protocol, String version,
            Optional<String> override, String signedBy, Instant signedAt, String meaning) {

        /** What was to be taken from that day on. */
        Dose taken() {
            return off.isPresent() || dose.noDrug() ? Dose.OFF : dose;
        }
    }

    public record Taper(int number, LocalDate startedOn, Optional<LocalDate> withdrawnOn, Optional<LocalDate> endedOn, Optional<TaperOutcome> outcome,
            String protocol, String version, String signedBy, Instant signedAt, String meaning, Optional<Relapse> relapse) {
    }

    /** @param taperDay days since the taper started, its first day being 1 @param count that showed it; the WHO grade of a bleeding, 0 for a rescue */
    public record Relapse(RelapseState state, LocalDate on, int taperDay, Cause cause, BigDecimal count, boolean confirmed) {
    }

    public record Bleeding(int number, LocalDate on, WhoGrade grade, BleedingPlace place, Edition edition) {
    }

    public record Rescue(int number, LocalDate on, RescueTherapy therapy, String reason, Edition edition) {
    }

    public record Deviation(String number, DeviationCode code, Severity severity, LocalDate on, Instant foundAt, DeviationState state, Optional<Boolean> important,
            boolean immediateHazard, String asked, String done, String because) {
    }

    public record Query(String number, TargetKind about, QueryState state, Instant raisedAt, Optional<Instant> lastAt) {
    }
}
