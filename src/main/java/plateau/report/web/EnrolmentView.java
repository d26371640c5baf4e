package plateau.report.web;

import java.util.Arrays;
import java.util.List;
import plateau.page.View;
import plateau.page.Written;
import plateau.report.SiteEnrolment;
import plateau.site.Country;

/** Enrolment by site. @param today in UTC, because the sites are in several zones */
public record EnrolmentView(String today, List<Column> columns, List<Row> rows, Row total) implements View {

    /** A heading, and the address that puts the sites in its order. @param sort as {@code aria-sort} says it */
    public record Column(String label, String href, String sort, boolean number) {
    }

    /** @param percent such as "75 %", or empty without a target */
    public record Row(String site, String country, String screened, String failed, String inScreening, String enrolled, String withdrawn,
            int target, String percent, String last) {

        static Row of(SiteEnrolment site) {
            return new Row((site.number() + " " + site.name()).strip(), Country.coded(site.country()).map(Country::name).orElse("") + (site.active() ? "" : ", inactive"),
                    String.valueOf(site.screened()), String.valueOf(site.failed()), String.valueOf(site.inScreening()),
                    String.valueOf(site.enrolled()), String.valueOf(site.withdrawn()), site.target(),
                    site.percent().map(percent -> percent + " %").orElse(""), site.last().map(Written::date).orElse("none"));
        }
    }

    static EnrolmentView of(String today, List<SiteEnrolment> sites, EnrolmentOrder order, boolean descending) {
        return new EnrolmentView(today, Arrays.stream(EnrolmentOrder.values()).map(column -> column(column, order, descending)).toList(),
                order.sorted(sites, descending).stream().map(Row::of).toList(), Row.of(SiteEnrolment.total(sites)));
    }

    private static Column column(EnrolmentOrder column, EnrolmentOrder order, boolean descending) {
        boolean current = column == order;
        String direction = current && !descending ? "&descending=true" : "";
        return new Column(column.label(), "/enrolment?sort=" + column.code() + direction,
                !current ? "none" : descending ? "descending" : "ascending", column.isNumber());
    }

    @Override
    public String title() {
        return "Enrolment by site";
    }

    public String caption() {
        return rows.size() == 1 ? "1 site" : rows.size() + " sites";
    }
}
