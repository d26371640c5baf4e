package plateau.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.cut.StudySite;
import plateau.page.Written;
import plateau.site.Country;

/**
 * Which subjects a report is of.
 *
 * @param site    the number of one site
 * @param country the two letters of ISO 3166-1
 * @param from    the first day of screening
 * @param until   the last day of screening
 */
public record ReportFilter(Optional<String> site, Optional<String> country, Optional<LocalDate> from, Optional<LocalDate> until) {

    public static final ReportFilter NONE = new ReportFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same sites, whenever their subjects were screened. */
    public ReportFilter ofAllDays() {
        return new ReportFilter(site, country, Optional.empty(), Optional.empty());
    }

    boolean isOf(StudySite asked) {
        return site.filter(number -> !number.equals(asked.number())).isEmpty() && country.filter(code -> !code.equals(asked.country())).isEmpty();
    }

    public boolean isWithin(LocalDate screened) {
        return from.filter(screened::isBefore).isEmpty() && until.filter(screened::isAfter).isEmpty();
    }

    /** Such as "site 01, screened from 1 March 2026". */
    public String inWords() {
        List<String> words = new ArrayList<>();
        site.ifPresent(number -> words.add("site " + number));
        country.ifPresent(code -> words.add(Country.coded(code).map(Country::name).orElse(code)));
        from.ifPresent(day -> words.add("screened from " + Written.date(day)));
        until.ifPresent(day -> words.add("screened until " + Written.date(day)));
        return words.isEmpty() ? "none" : String.join(", ", words);
    }
}
