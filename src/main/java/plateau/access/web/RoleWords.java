package plateau.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plateau.access.Role;
import plateau.access.RoleGrant;
import plateau.site.Site;

/** Roles in words, such as {@code coordinator at site 01, 02; monitor for the study}. @param sites the sites' numbers by their ids */
record RoleWords(Map<Long, String> sites) {

    static RoleWords with(List<Site> sites) {
        return new RoleWords(sites.stream().collect(Collectors.toMap(Site::id, Site::number)));
    }

    String place(RoleGrant grant) {
        return grant.siteId().map(id -> "Site " + sites.get(id)).orElse("The whole study");
    }

    String all(List<RoleGrant> grants) {
        List<String> words = new ArrayList<>();
        for (Role role : Role.values()) {
            List<RoleGrant> held = grants.stream().filter(grant -> grant.role() == role).toList();
            if (!held.isEmpty()) {
                words.add(role.label() + places(held));
            }
        }
        return words.isEmpty() ? "none" : String.join("; ", words);
    }

    private String places(List<RoleGrant> held) {
        return held.stream().anyMatch(grant -> grant.siteId().isEmpty()) ? " for the study"
                : held.stream().map(RoleGrant::siteId).flatMap(Optional::stream).map(sites::get).sorted()
                        .collect(Collectors.joining(", ", " at site ", ""));
    }
}
