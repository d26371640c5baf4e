package plateau.subject.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.web.SignedForm;
import plateau.page.Choice;
import plateau.page.Written;
import plateau.subject.EndReason;
import plateau.subject.WithdrawSubject.Withdrawal;

/** Why and when a subject leaves the study. */
public final class WithdrawForm extends SignedForm {

    WithdrawForm(Map<String, String> typed) {
        super(typed);
    }

    /** @param earliest the first day of the subject in treatment */
    Optional<Withdrawal> withdrawal(LocalDate earliest, LocalDate today) {
        Optional<EndReason> reason = choice("reason", EndReason.class, "Choose why the subject leaves.");
        Optional<String> note = reason.filter(EndReason.OTHER::equals).isPresent()
                ? text("note", "Say in your words why the subject leaves.") : optionalText("note");
        Optional<LocalDate> on = date("on", "Enter the day on which the subject left.");
        on.filter(day -> day.isAfter(today) || day.isBefore(earliest)).ifPresent(day -> refuse("on",
                "The day lies from " + Written.date(earliest) + " to today, " + Written.date(today) + "."));
        return wrong() ? Optional.empty() : Optional.of(new Withdrawal(on.get(), reason.get(), note));
    }

    public List<Choice> reasons() {
        return Choice.each(EndReason.values(), reason -> WrittenAnswer.capital(reason.label()));
    }
}
