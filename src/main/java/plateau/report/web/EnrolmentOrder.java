package plateau.report.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import plateau.report.SiteEnrolment;

/** The columns by which the sites can be put in order. */
public enum EnrolmentOrder {
    SITE("Site", Comparator.comparing(SiteEnrolment::number)),
    SCREENED("Screened", Comparator.comparing(SiteEnrolment::screened)),
    FAILED("Failed", Comparator.comparing(SiteEnrolment::failed)),
    SCREENING("In screening", Comparator.comparing(SiteEnrolment::inScreening)),
    ENROLLED("Enrolled", Comparator.comparing(SiteEnrolment::enrolled)),
    WITHDRAWN("Withdrawn", Comparator.comparing(SiteEnrolment::withdrawn)),
    TARGET("Target", Comparator.comparing(SiteEnrolment::target)),
    PERCENT("Of target", Comparator.comparing(site -> site.percent().orElse(-1L))),
    LAST("Last enrolment", Comparator.comparing(site -> site.last().orElse(LocalDate.MIN)));

    private final String label;
    private final Comparator<SiteEnrolment> comparator;

    EnrolmentOrder(String label, Comparator<SiteEnrolment> comparator) {
        this.label = label;
        this.comparator = comparator;
    }

    /** The order that an address names, by site where it names none. */
    static EnrolmentOrder named(String name) {
        return Arrays.stream(values()).filter(order -> order.code().equals(name)).findFirst().orElse(SITE);
    }

    List<SiteEnrolment> sorted(List<SiteEnrolment> sites, boolean descending) {
        return sites.stream().sorted(descending ? comparator.reversed() : comparator).toList();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    boolean isNumber() {
        return this != SITE && this != PERCENT;
    }
}
