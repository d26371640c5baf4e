package plateau.safety.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.audit.ChangeReason;
import plateau.page.Choice;
import plateau.page.ReasonForm;
import plateau.page.Written;
import plateau.subject.Subject;

/**
 * A fact as typed, with the reason where it corrects an earlier version.
 *
 * @param <D> what the site reports
 */
public abstract class FactForm<D> extends ReasonForm {

    private static final int LONGEST_OTHER = 200;

    FactForm(Map<String, String> typed) {
        super(typed);
    }

    static Map<String, String> dated(LocalDate day) {
        return new HashMap<>(Map.of("on-day", String.valueOf(day.getDayOfMonth()), "on-month", String.valueOf(day.getMonthValue()),
                "on-year", String.valueOf(day.getYear())));
    }

    public abstract FactKind kind();

    /** What was reported, where nothing is wrong with it. */
    abstract Optional<D> details(Subject subject, ZoneId zone, Instant now);

    /** Why the site is asked once more before it is saved. */
    Optional<String> doubt(D details) {
        return Optional.empty();
    }

    Optional<String> correctionReason() {
        return reason(ChangeReason.class, ChangeReason::label);
    }

    public List<Choice> reasons() {
        return Choice.each(ChangeReason.values(), ChangeReason::label);
    }

    final Optional<LocalDate> day(Subject subject, ZoneId zone, Instant now) {
        Optional<LocalDate> day = date("on", "Enter the date.");
        Optional<LocalDate> consent = subject.consentAt().map(at -> LocalDate.ofInstant(at, zone));
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (day.filter(today::isBefore).isPresent()) {
            refuse("on", "The date lies in the future. At the site it is now " + Written.date(today) + ".");
        } else if (day.isPresent() && !subject.hasConsented()) {
            refuse("on", "Record the consent of the subject first. Nothing can be recorded before it.");
        } else if (day.isPresent() && consent.filter(day.get()::isBefore).isPresent()) {
            refuse("on", "The date lies before the consent of " + Written.date(consent.get()) + ". Check the date.");
        }
        return day;
    }

    /** The words for what is not listed: needed there, and out of place elsewhere. */
    final Optional<String> otherWords(String name, boolean needed, String missing, String needless) {
        if (needed) {
            return text(name, missing, LONGEST_OTHER);
        }
        if (!typed(name).isEmpty()) {
            refuse(name, needless);
        }
        return Optional.empty();
    }
}
