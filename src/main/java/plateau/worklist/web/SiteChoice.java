package plateau.worklist.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.page.Choice;
import plateau.page.Form;
import plateau.site.Site;

/** Which site a page is about. @param choices none where there is one site only */
public record SiteChoice(String chosen, List<Choice> choices) {

    static SiteChoice among(List<Site> sites, Optional<String> chosen, boolean orAll) {
        Stream<Choice> each = sites.stream().map(site -> Choice.of(site.number(), site.number() + " " + site.name()));
        return new SiteChoice(chosen.orElse(""), sites.size() < 2 ? List.of() : orAll ? Stream.concat(Stream.of(Choice.of("", "All my sites")), each).toList() : each.toList());
    }

    public Form.Field field() {
        return new Form.Field("site", chosen, Optional.empty());
    }
}
