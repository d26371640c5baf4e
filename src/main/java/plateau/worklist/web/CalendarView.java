package plateau.worklist.web;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import plateau.page.View;
import plateau.page.Written;
import plateau.site.Site;
import plateau.worklist.PlannedVisit;

/** The four weeks ahead at a site, each with the days on which something is planned. */
public record CalendarView(String site, SiteChoice sites, String from, String to, List<Week> weeks) implements View {

    /** Seven days. */
    public record Week(String title, List<Entry> entries) {
    }

    /** @param note what is planned, more closely, or empty */
    public record Entry(String day, String number, String casebook, String what, String colour, String note) {
    }

    static CalendarView of(Site site, SiteChoice sites, LocalDate from, LocalDate to, List<PlannedVisit> visits) {
        return new CalendarView(site.number() + " " + site.name(), sites, Written.date(from), Written.date(to),
                IntStream.range(0, 4).mapToObj(week -> week(week, from, visits)).toList());
    }

    private static Week week(int number, LocalDate from, List<PlannedVisit> visits) {
        LocalDate first = from.plusWeeks(number);
        LocalDate next = first.plusWeeks(1);
        return new Week(number == 0 ? "The next seven days" : "%s to %s".formatted(Written.date(first), Written.date(next.minusDays(1))),
                visits.stream().filter(visit -> !visit.on().isBefore(first) && visit.on().isBefore(next)).map(visit -> entry(visit, from)).toList());
    }

    private static Entry entry(PlannedVisit visit, LocalDate today) {
        return new Entry(day(visit.on(), today), visit.of().subject().number(), "/subjects/" + visit.of().subject().screeningNumber(),
                visit.kind().label(), visit.kind().colour(), note(visit));
    }

    private static String day(LocalDate day, LocalDate today) {
        return (day.equals(today) ? "Today" : day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK)) + ", " + Written.date(day);
    }

    private static String note(PlannedVisit visit) {
        return switch (visit.kind()) {
            case COUNT -> visit.of().schedule().count().filter(count -> !count.earliest().equals(count.latest()))
                    .map(count -> "welcome from " + WindowWords.of(count)).orElse("");
            case LAST_DAY -> visit.of().schedule().count().map(count -> "due on " + Written.date(count.due())).orElse("");
            case STEP -> visit.of().schedule().step().map(step -> step.what()).orElse("");
            case WEEK_8, STAGE_END -> visit.of().subject().stage().map(stage -> Written.capital(stage.replace('-', ' '))).orElse("");
        };
    }

    @Override
    public String title() {
        return "Calendar";
    }
}
