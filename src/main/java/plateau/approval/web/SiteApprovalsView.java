package plateau.approval.web;

import java.util.List;
import java.util.Optional;
import plateau.page.View;

/** The approvals of protocol versions by a site. @param inForce the version in force there today */
public record SiteApprovalsView(String number, String name, Optional<String> inForce, List<Row> rows, SiteApprovalForm form) implements View {

    public record Row(String version, String href, String on, String by, String recorded) {
    }

    @Override
    public String title() {
        return "Approvals of site " + number;
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
