package plateau.subject.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.web.SignedForm;
import plateau.page.Choice;
import plateau.page.Written;
import plateau.subject.EnrolSubject.Start;

/** With what dose and from which day a subject is to begin. */
public final class EnrolForm extends SignedForm {

    private static final int LONGEST_WAIT_DAYS = 14;

    EnrolForm(Map<String, String> typed) {
        super(typed);
    }

    Optional<Start> start(List<BigDecimal> dosesMg, LocalDate today) {
        Optional<BigDecimal> dose = dosesMg.stream().filter(mg -> Written.number(mg).equals(typed("dose"))).findFirst();
        if (dose.isEmpty()) {
            refuse("dose", "Choose the assigned start dose.");
        }
        Optional<LocalDate> dayOne = date("day-one", "Enter the first day of treatment.");
        dayOne.filter(day -> day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_WAIT_DAYS)))
                .ifPresent(day -> refuse("day-one", "Day 1 lies from today, " + Written.date(today) + ", to " + Written.date(today.plusDays(LONGEST_WAIT_DAYS)) + "."));
        return wrong() ? Optional.empty() : Optional.of(new Start(dose.get(), dayOne.get()));
    }

    static List<Choice> choices(List<BigDecimal> dosesMg) {
        return dosesMg.stream().map(mg -> Choice.of(Written.number(mg), Written.number(mg) + " mg once daily")).toList();
    }
}
