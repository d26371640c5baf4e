package plateau.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import plateau.protocol.NextCount;
import plateau.protocol.SubjectState;
import plateau.subject.Subject;

/**
 * What comes next for an enrolled subject, as of the day of its last sweep. It is stored because a list of ten thousand
 * subjects is sorted and cut into pages by the database, and asking the protocol about each of them at every look would take
 * seconds. It follows from the record and is none itself: each sweep makes it anew.
 */
@Entity
@Table(name = "subject_schedule")
public class SubjectSchedule {

    @Id
    @Column(name = "subject_id")
    private long subjectId;
    @Column(name = "site_id")
    private long siteId;
    @Column(name = "as_of")
    private LocalDate asOf;
    @Enumerated(EnumType.STRING)
    private Task task;
    private int urgency;
    @Column(name = "since_day")
    private LocalDate since;
    private String asks;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_state")
    private SubjectState state;
    @Column(name = "count_due")
    private LocalDate countDue;
    @Column(name = "count_earliest")
    private LocalDate countEarliest;
    @Column(name = "count_latest")
    private LocalDate countLatest;
    @Column(name = "step_on")
    private LocalDate stepOn;
    private String step;
    @Column(name = "week_8_on")
    private LocalDate weekEightOn;
    @Column(name = "stage_ends_on")
    private LocalDate stageEndsOn;

    protected SubjectSchedule() {
    }

    SubjectSchedule(Subject subject, Upcoming upcoming) {
        this.subjectId = subject.id();
        this.siteId = subject.siteId();
        become(upcoming);
    }

    void become(Upcoming upcoming) {
        this.asOf = upcoming.asOf();
        this.task = upcoming.task();
        this.urgency = upcoming.task().ordinal();
        this.since = upcoming.since();
        this.asks = upcoming.asks();
        this.state = upcoming.subject();
        this.countDue = upcoming.count().map(NextCount::due).orElse(null);
        this.countEarliest = upcoming.count().map(NextCount::earliest).orElse(null);
        this.countLatest = upcoming.count().map(NextCount::latest).orElse(null);
        this.stepOn = upcoming.step().map(PlannedDay::on).orElse(null);
        this.step = upcoming.step().map(PlannedDay::what).orElse(null);
        this.weekEightOn = upcoming.weekEight().orElse(null);
        this.stageEndsOn = upcoming.stageEnd().orElse(null);
    }

    public long subjectId() {
        return subjectId;
    }

    public long siteId() {
        return siteId;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Task task() {
        return task;
    }

    public LocalDate since() {
        return since;
    }

    public String asks() {
        return asks;
    }

    public SubjectState state() {
        return state;
    }

    /** The window of the next count, over or not. */
    public Optional<NextCount> count() {
        return Optional.ofNullable(countDue).map(due -> new NextCount(due, countEarliest, countLatest));
    }

    public Optional<PlannedDay> step() {
        return Optional.ofNullable(stepOn).map(on -> new PlannedDay(on, step));
    }

    public Optional<LocalDate> weekEightOn() {
        return Optional.ofNullable(weekEightOn);
    }

    public Optional<LocalDate> stageEndsOn() {
        return Optional.ofNullable(stageEndsOn);
    }
}
