package plateau.subject.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.page.Form;
import plateau.site.Site;

/** The site of a new subject, asked for where a person screens at several. */
public final class NewSubjectForm extends Form {

    NewSubjectForm(Map<String, String> typed) {
        super(typed);
    }

    Optional<Site> site(List<Site> sites) {
        if (sites.size() == 1) {
            return Optional.of(sites.get(0));
        }
        Optional<Site> chosen = sites.stream().filter(site -> site.number().equals(typed("site"))).findFirst();
        if (chosen.isEmpty()) {
            refuse("site", "Choose the site at which the subject is screened.");
        }
        return chosen;
    }
}
