package plateau.dose.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plateau.audit.ChangeReason;
import plateau.dose.DoseChoice;
import plateau.page.Choice;
import plateau.page.ReasonForm;
import plateau.page.Written;
import plateau.protocol.Protocol;
import plateau.protocol.RegimenPeriod;
import plateau.subject.TakenOver;
import plateau.subject.TaperPhase;

/** The regimens that a subject was taken over with, the one in force first, and the password under them; it is not shown again. */
public final class RegimenForm extends ReasonForm {

    /** As many as are usual between a first dose and a stable one. */
    static final int ROWS = 4;
    private static final String REGIMEN = "regimen-";
    private static final String SINCE = "since-";
    private static final String PASSWORD = "password";

    private final String password;

    /** A row of the form: a regimen and its first day. */
    public record Row(int place, String regimen, String since, String question, String dated, List<Choice> choices) {
    }

    private record Taken(DoseChoice choice, LocalDate from) {

        RegimenPeriod period() {
            return new RegimenPeriod(from, choice.regimen(), choice.offReason());
        }
    }

    RegimenForm(Map<String, String> posted) {
        super(withoutPassword(posted));
        this.password = posted.getOrDefault(PASSWORD, "");
    }

    /** A form that holds what is to be corrected. */
    static RegimenForm correcting(TakenOver stated) {
        Map<String, String> fields = new HashMap<>();
        List<RegimenPeriod> periods = stated.periods();
        for (int place = 1; place <= periods.size(); place++) {
            RegimenPeriod period = periods.get(periods.size() - place);
            fields.put(REGIMEN + place, DoseChoice.of(period).code());
            fields.put(SINCE + place + "-day", String.valueOf(period.from().getDayOfMonth()));
            fields.put(SINCE + place + "-month", String.valueOf(period.from().getMonthValue()));
            fields.put(SINCE + place + "-year", String.valueOf(period.from().getYear()));
        }
        return new RegimenForm(fields);
    }

    private static Map<String, String> withoutPassword(Map<String, String> posted) {
        Map<String, String> shown = new HashMap<>(posted);
        shown.remove(PASSWORD);
        return shown;
    }

    String password() {
        return password;
    }

    /** What was taken, where nothing is wrong with it. */
    Optional<TakenOver> regimens(Protocol protocol, StatedDays days) {
        List<Taken> latestFirst = new ArrayList<>();
        for (int place = 1; place <= lastRow(); place++) {
            row(place, protocol, days).ifPresent(latestFirst::add);
        }
        if (wrong()) {
            return Optional.empty();
        }
        checkOrder(latestFirst);
        return wrong() ? Optional.empty() : Optional.of(new TakenOver(IntStream.range(0, latestFirst.size())
                .mapToObj(place -> latestFirst.get(latestFirst.size() - 1 - place).period()).toList()));
    }

    Optional<String> correctionReason() {
        return reason(ChangeReason.class, ChangeReason::label);
    }

    void contradicts(List<String> flaws) {
        flaws.forEach(flaw -> refuse(REGIMEN + 1, flaw + "."));
    }

    public List<Choice> reasons() {
        return Choice.each(ChangeReason.values(), ChangeReason::label);
    }

    /** The last row with anything in it; the first is always asked. */
    private int lastRow() {
        return IntStream.rangeClosed(1, ROWS).filter(place -> Stream.of(REGIMEN + place, SINCE + place + "-day", SINCE + place + "-month", SINCE + place + "-year")
                .anyMatch(field -> !typed(field).isEmpty())).max().orElse(1);
    }

    private Optional<Taken> row(int place, Protocol protocol, StatedDays days) {
        Optional<DoseChoice> choice = DoseChoice.coded(typed(REGIMEN + place), protocol, TaperPhase.TITRATION);
        if (choice.isEmpty()) {
            refuse(REGIMEN + place, place == 1 ? "Choose what the subject takes." : "Choose what was taken, or leave out the rows from here on.");
        }
        Optional<LocalDate> from = date(SINCE + place, "Enter the first day of this regimen.");
        from.flatMap(days::problem).ifPresent(problem -> refuse(SINCE + place, problem));
        return choice.flatMap(taken -> from.map(day -> new Taken(taken, day)));
    }

    private void checkOrder(List<Taken> latestFirst) {
        for (int place = 2; place <= latestFirst.size(); place++) {
            Taken after = latestFirst.get(place - 2);
            Taken taken = latestFirst.get(place - 1);
            if (!taken.from().isBefore(after.from())) {
                refuse(SINCE + place, "This regimen came before the one above, which began on " + Written.date(after.from()) + ". Enter an earlier day.");
            }
            if (taken.choice().equals(after.choice())) {
                refuse(REGIMEN + place, "This is the regimen of the row above. State it once, with its first day.");
            }
        }
        if (latestFirst.get(latestFirst.size() - 1).choice().regimen().isOff()) {
            int oldest = latestFirst.size();
            refuse(REGIMEN + Math.min(oldest + 1, ROWS), oldest < ROWS ? "Choose what was taken before: what is interrupted or stopped was a dose."
                    : "The earliest regimen stated is a dose. Leave this row out, or state an earlier dose in place of a row above.");
        }
    }

    /** What the page asks, row by row. */
    static List<Row> rows(Protocol protocol) {
        List<Choice> choices = DoseChoice.permitted(protocol, TaperPhase.TITRATION).stream().map(choice -> Choice.of(choice.code(), choice.words())).toList();
        return IntStream.rangeClosed(1, ROWS).mapToObj(place -> new Row(place, REGIMEN + place, SINCE + place,
                place == 1 ? "What does the subject take?" : place + ". What was taken before " + (place == 2 ? "it?" : "regimen " + (place - 1) + "?"),
                place == 1 ? "Since which day?" : place + ". Since which day?",
                Stream.concat(Stream.of(Choice.of("", place == 1 ? "Choose" : "Nothing more is stated")), choices.stream()).toList())).toList();
    }
}
