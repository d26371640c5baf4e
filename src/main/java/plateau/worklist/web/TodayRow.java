package plateau.worklist.web;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import plateau.page.Written;
import plateau.protocol.Sentences;
import plateau.query.Query;
import plateau.schedule.SubjectSchedule;
import plateau.schedule.Task;
import plateau.worklist.OpenQuery;
import plateau.worklist.ScheduledSubject;

/**
 * What is to be done for a subject, or a query that waits for the site's answer.
 *
 * @param since since when it stands, or for when it is planned
 * @param note  what else there is to know of the dates, or empty
 * @param asks  what the protocol asks, or the monitor
 * @param path  of the very field or page where it is done, named by the button
 */
public record TodayRow(String number, String site, String task, String colour, String since, String note, String asks, String button, String path) {

    private static final int LONGEST = 160;

    static TodayRow of(ScheduledSubject each, LocalDate today, boolean toSign) {
        SubjectSchedule schedule = each.schedule();
        String casebook = "/subjects/" + each.subject().screeningNumber();
        Task task = schedule.task();
        Place place = toSign ? Place.SIGNATURE : place(schedule, today);
        return new TodayRow(each.subject().number(), each.site().number(), toSign ? named(task) : task.label(), task.colour(),
                since(each, today), note(schedule, today), schedule.asks(), place.button, casebook + place.path);
    }

    static TodayRow of(OpenQuery each, LocalDate today) {
        Query query = each.query();
        return new TodayRow(each.subject().number(), each.site().number(), "Query open", "amber", ago(each.since(), today), "",
                query.label() + ": " + shortened(query.lastWords()), "Answer the query", "/queries/" + query.number());
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST - 1))) + "…";
    }

    /** Where it is done. */
    private enum Place {
        COUNT("Record a count", "/counts/new#value"), DOSE("See what the protocol asks", "/dose"), RELAPSE("See the relapse", ""), SIGNATURE("Check the decision", "/dose/sign");

        private final String button;
        private final String path;

        Place(String button, String path) {
            this.button = button;
            this.path = path;
        }
    }

    private static String named(Task task) {
        return task == Task.NONE || task == Task.DECISION_DUE ? "Decision unsigned" : task.label() + ", decision unsigned";
    }

    /** Who is held waits for a count once its window is open, and is decided on until then. */
    private static Place place(SubjectSchedule schedule, LocalDate today) {
        if (schedule.task() == Task.RELAPSE_NOT_OPENED) {
            return Place.RELAPSE;
        }
        boolean welcome = schedule.count().filter(count -> !today.isBefore(count.earliest())).isPresent();
        return schedule.task().needsCount() || schedule.task() == Task.HELD && welcome ? Place.COUNT : Place.DOSE;
    }

    private static String since(ScheduledSubject each, LocalDate today) {
        LocalDate since = each.schedule().since();
        return switch (each.schedule().task()) {
            case OFF_DRUG_OVERDUE, COUNT_OVERDUE -> "%s, since %s".formatted(Sentences.ENGLISH.days(each.daysOverdue(today)), Written.date(since));
            default -> since.isAfter(today) ? "on " + Written.date(since) : ago(since, today);
        };
    }

    private static String ago(LocalDate since, LocalDate today) {
        return since.equals(today) ? "today" : "%s ago, %s".formatted(Sentences.ENGLISH.days(DAYS.between(since, today)), Written.date(since));
    }

    private static String note(SubjectSchedule schedule, LocalDate today) {
        return schedule.count().filter(count -> !count.latest().isBefore(today)).filter(count -> !count.earliest().equals(count.latest()))
                .map(count -> "next count from " + WindowWords.of(count)).orElse("");
    }
}
