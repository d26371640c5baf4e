package plateau.labfile.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.page.Choice;
import plateau.page.FileForm;
import plateau.site.Site;

/** A laboratory's file as it is sent: of which laboratory, about the subjects of which sites. */
public final class UploadForm extends FileForm {

    private static final int LONGEST_NAME = 100;
    private static final String ALL = "ALL";

    private final List<Site> sites;

    /** @param sites whose counts the person may record */
    UploadForm(Map<String, String> typed, List<Site> sites) {
        super(typed);
        this.sites = sites;
    }

    Optional<String> laboratory() {
        return text("laboratory", "Enter the name of the laboratory.", LONGEST_NAME);
    }

    /** The ids of the sites chosen; none where that is to be corrected. */
    List<Long> siteIds() {
        String typed = typed("site");
        List<Long> chosen = sites.stream().filter(site -> sites.size() == 1 || typed.equals(ALL) || typed.equals(site.number())).map(Site::id).sorted().toList();
        if (chosen.isEmpty()) {
            refuse("site", "Choose whose subjects the file is about.");
        }
        return chosen;
    }

    /** Empty where there is nothing to choose. */
    public List<Choice> siteChoices() {
        return sites.size() < 2 ? List.of() : Stream.concat(sites.stream().map(site -> Choice.of(site.number(), site.number() + " " + site.name())),
                Stream.of(Choice.of(ALL, "All my sites"))).toList();
    }
}
