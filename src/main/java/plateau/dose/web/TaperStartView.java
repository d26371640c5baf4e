package plateau.dose.web;

import java.util.List;
import java.util.Optional;
import plateau.audit.web.Conflict;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/**
 * The entry into a taper: each criterion with its evidence, and the plan with its dates.
 *
 * @param before   the regimen it would go down from, in words
 * @param mayBegin whether every criterion is met today
 * @param signer   who would sign, or empty where the reader may not
 * @param conflict what somebody else changed since the form was opened
 */
public record TaperStartView(SubjectBanner subject, List<CriterionRow> criteria, String before, List<StepRow> plan, boolean mayBegin, TaperStartForm form,
        String signer, String meaning, long version, Optional<Conflict> conflict) implements View {

    /** @param metFrom the first day on which it can be met if nothing else happens, or empty */
    public record CriterionRow(String id, String title, boolean met, String evidence, String metFrom, String basis, String reference) {
    }

    /** A step that is planned. */
    public record StepRow(int day, String on, String regimen) {
    }

    @Override
    public String title() {
        return "Entry into the taper";
    }

    @Override
    public boolean wrong() {
        return form.wrong() || conflict.isPresent();
    }
}
