package plateau.dose.web;

import java.util.List;
import java.util.Optional;
import plateau.audit.web.Conflict;
import plateau.dose.ShownAdvice;
import plateau.page.Choice;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/**
 * A relapse on one page.
 *
 * @param undone   when and why it was undone, or empty
 * @param advice   what the protocol asks now; nothing where no regimen is to be chosen or that depends on the answer about adherence
 * @param decides  whether a regimen is to be chosen now
 * @param due      whether it is still to be declared
 * @param signer   who would declare it, or empty where the reader may not or nothing is to be declared
 * @param conflict who changed something since the form was opened
 */
public record RelapseView(SubjectBanner subject, int taper, String words, String state, String colour, List<FactRow> facts, String undone,
        Optional<Declaration> declaration, Optional<ShownAdvice> advice, boolean decides, boolean due, List<Choice> adherences, List<Choice> choices,
        DoseForm form, String signer, String meaning, long version, Optional<Conflict> conflict) implements View {

    /** Something known of it. */
    public record FactRow(String name, String value) {
    }

    /** The signature under it. @param intact whether it still fits */
    public record Declaration(String by, String at, String meaning, boolean intact) {
    }

    @Override
    public String title() {
        return "Relapse in taper " + taper;
    }

    @Override
    public boolean wrong() {
        return form.wrong() || conflict.isPresent();
    }

    /** What the protocol asks, named beside the choice. */
    public String asked() {
        return advice.map(asked -> "The protocol asks: " + asked.asks() + ". Nothing is preselected: the decision is the investigator’s.")
                .orElse("Nothing is preselected: the decision is the investigator’s.");
    }
}
