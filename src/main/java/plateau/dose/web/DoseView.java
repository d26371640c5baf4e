package plateau.dose.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.dose.ShownAdvice;
import plateau.page.Choice;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/**
 * The dosing page.
 *
 * @param advice           what the protocol asks; none while it depends on an answer that is missing
 * @param alerts           what may not wait for that answer, while there is no advice
 * @param asksAdherence    whether the answer belongs to the form below
 * @param adherence        the answer given already, as the form sends it, or empty
 * @param choices          the regimens that may be decided, none of them preselected
 * @param prepared         who prepared a decision that waits for a signature
 * @param changed          whether something was recorded since the page before this one was shown
 * @param before           what had been chosen and written then, in sentences; nothing of it is chosen now
 * @param mayPrepare       whether the reader may choose
 * @param maySign          whether the reader may sign
 */
public record DoseView(SubjectBanner subject, Optional<ShownAdvice> advice, List<String> alerts, boolean asksAdherence, String adherence,
        List<Choice> adherences, List<Choice> choices, DoseForm form, long version, Optional<String> prepared, boolean changed,
        List<String> before, boolean mayPrepare, boolean maySign) implements View {

    /** The page after the facts changed. @param chosen the code of the regimen @param written the reason in words, or nothing */
    DoseView after(String chosen, String written) {
        List<String> before = Stream.concat(
                choices.stream().filter(choice -> choice.value().equals(chosen)).map(choice -> "You had chosen " + choice.label() + "."),
                Stream.of(written).filter(text -> !text.isEmpty()).map(text -> "You had written: " + text)).toList();
        return new DoseView(subject, advice, alerts, asksAdherence, adherence, adherences, choices, form, version, prepared, true, before, mayPrepare, maySign);
    }

    @Override
    public String title() {
        return "Dose";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
