package plateau.subject.web;

import java.util.Optional;
import plateau.audit.web.Conflict;
import plateau.page.View;

/** The page to withdraw a subject on. */
public record WithdrawView(SubjectBanner subject, WithdrawForm form, String signer, String meaning, long version, Optional<Conflict> conflict)
        implements View {

    @Override
    public String title() {
        return "Withdraw subject " + subject.number();
    }

    @Override
    public boolean wrong() {
        return form.wrong() || conflict.isPresent();
    }
}
