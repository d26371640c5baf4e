package plateau.worklist;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import plateau.protocol.NextCount;
import plateau.schedule.SubjectSchedule;
import plateau.site.Site;
import plateau.subject.Subject;

/** What comes next for a subject, with the subject and its site. */
public record ScheduledSubject(SubjectSchedule schedule, Subject subject, Site site) {

    static ScheduledSubject of(Object[] row) {
        return new ScheduledSubject((SubjectSchedule) row[0], (Subject) row[1], (Site) row[2]);
    }

    /** Days since the window of the count closed, on a day at the site; negative before. */
    public long daysOverdue(LocalDate today) {
        return schedule.count().map(NextCount::latest).map(latest -> DAYS.between(latest, today)).orElse(0L);
    }
}
