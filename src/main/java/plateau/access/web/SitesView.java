package plateau.access.web;

import java.util.List;
import plateau.page.View;
import plateau.site.Country;
import plateau.site.Site;

/** All sites of the study. */
public record SitesView(List<Row> rows) implements View {

    /** One site. */
    public record Row(String number, String name, String country, String timeZone, int targetEnrolment, boolean active) {

        static Row of(Site site) {
            return new Row(site.number(), site.name(), Country.coded(site.country()).map(Country::name).orElse(site.country()),
                    site.timeZone().getId(), site.targetEnrolment(), site.isActive());
        }
    }

    static SitesView of(List<Site> sites) {
        return new SitesView(sites.stream().map(Row::of).toList());
    }

    @Override
    public String title() {
        return "Sites";
    }
}
