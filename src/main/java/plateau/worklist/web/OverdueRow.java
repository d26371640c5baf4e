package plateau.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import plateau.page.Csv;
import plateau.page.Written;
import plateau.protocol.NextCount;
import plateau.protocol.Sentences;
import plateau.schedule.StateWords;
import plateau.worklist.ScheduledSubject;

/** A count that is overdue. @param state where the subject stands with the drug */
public record OverdueRow(String site, String number, String casebook, String state, String colour, String overdue, String due, String window) {

    static final String[] HEADINGS = {"Site", "Subject", "With the drug", "Count due", "Window from", "Window to", "Days overdue"};

    static OverdueRow of(ScheduledSubject each, Instant now) {
        NextCount count = each.schedule().count().orElseThrow();
        return new OverdueRow(each.site().number(), each.subject().number(), "/subjects/" + each.subject().screeningNumber(),
                Written.capital(StateWords.of(each.schedule().state())), colour(each), Sentences.ENGLISH.days(each.daysOverdue(today(each, now))),
                Written.date(count.due()), WindowWords.of(count));
    }

    static void write(Csv csv, ScheduledSubject each, Instant now) {
        NextCount count = each.schedule().count().orElseThrow();
        csv.row(each.site().number(), each.subject().number(), StateWords.of(each.schedule().state()), count.due(), count.earliest(), count.latest(),
                each.daysOverdue(today(each, now)));
    }

    private static LocalDate today(ScheduledSubject each, Instant now) {
        return each.site().dateAt(now);
    }

    private static String colour(ScheduledSubject each) {
        return switch (each.schedule().state()) {
            case HELD, WITHDRAWN -> "red";
            case TAPERING -> "amber";
            case NOT_STARTED, ON_DRUG, STOPPED -> "grey";
        };
    }
}
