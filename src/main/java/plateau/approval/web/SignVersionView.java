package plateau.approval.web;

import plateau.approval.VersionAct;
import plateau.page.View;

/** The page to put a version of the protocol forward on, or to approve it. */
public record SignVersionView(VersionAct act, String protocol, String version, String heading, String effectiveFrom, String hash, PasswordForm form,
        String signer) implements View {

    @Override
    public String title() {
        return (isApproval() ? "Approve " : "Put forward ") + protocol + " " + version;
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }

    public boolean isApproval() {
        return act == VersionAct.APPROVAL;
    }

    public String page() {
        return "/protocols/" + protocol + "/" + version;
    }
}
