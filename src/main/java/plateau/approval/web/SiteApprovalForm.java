package plateau.approval.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.page.Choice;
import plateau.page.Form;
import plateau.page.Written;
import plateau.protocol.Protocol;

/** A site's approval of a version as typed. */
public final class SiteApprovalForm extends Form {

    private static final int LONGEST_NAME = 200;

    private final List<Protocol> open;

    /** @param open the versions that the site can approve */
    SiteApprovalForm(Map<String, String> typed, List<Protocol> open) {
        super(typed);
        this.open = open;
    }

    /** What was typed, where nothing is wrong with it. */
    record Approved(Protocol file, LocalDate on, String by) {
    }

    Optional<Approved> approved(LocalDate today) {
        Optional<Protocol> file = open.stream().filter(each -> each.version().equals(typed("protocol-version"))).findFirst();
        if (file.isEmpty()) {
            refuse("protocol-version", "Choose the version that the site approved.");
        }
        Optional<LocalDate> on = date("on", "Enter the day on which the site approved it.");
        if (on.isPresent() && on.get().isAfter(today)) {
            refuse("on", "The day cannot lie in the future. At the site it is " + Written.date(today) + ".");
        }
        Optional<String> by = text("by", "Enter who approved it, such as the ethics committee of the site.", LONGEST_NAME);
        return wrong() ? Optional.empty() : Optional.of(new Approved(file.get(), on.get(), by.get()));
    }

    public List<Choice> versions() {
        return open.stream().map(file -> new Choice(file.version(), "Version " + file.version(),
                "Takes effect on " + Written.date(file.effectiveFrom()) + " at the earliest.")).toList();
    }
}
