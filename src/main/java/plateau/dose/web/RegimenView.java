package plateau.dose.web;

import java.util.List;
import java.util.Optional;
import plateau.audit.web.Conflict;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/**
 * What a subject took when it was taken over from a running trial, in every version, and the form to state or correct it.
 *
 * @param rows    what the form asks; none where the reader may not state it
 * @param began   the first day of treatment as imported
 * @param decided whether a dose was decided on it
 */
public record RegimenView(SubjectBanner subject, List<Version> versions, RegimenForm form, List<RegimenForm.Row> rows, String began, boolean decided,
        String signer, String meaning, long version, Optional<Conflict> conflict) implements View {

    /** @param regimens in words, the one in force first @param intact whether the signature fits */
    public record Version(boolean stands, List<String> regimens, String reason, String signedBy, String signedAt, String meaning, boolean intact) {
    }

    @Override
    public String title() {
        return "Regimen taken over";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }

    /** Whether something was typed that the page must show. */
    public boolean isFormOpen() {
        return versions.isEmpty() || wrong() || conflict.isPresent();
    }
}
