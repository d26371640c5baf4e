package plateau.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a site has come with its enrolment, in numbers only.
 *
 * @param number   of the site, or empty for several sites together
 * @param country  the two letters of ISO 3166-1
 * @param active   whether it may screen new subjects
 * @param enrolled ever, those who have left again included
 * @param last     when the last one was enrolled
 */
public record SiteEnrolment(String number, String name, String country, boolean active, int target, long screened, long failed, long inScreening, long enrolled,
        long withdrawn, Optional<LocalDate> last) {

    /** Of the target, in whole percent; nothing where there is no target. */
    public Optional<Long> percent() {
        return target == 0 ? Optional.empty() : Optional.of(Math.round(100.0 * enrolled / target));
    }

    /** All sites together. */
    public static SiteEnrolment total(List<SiteEnrolment> sites) {
        return sites.stream().reduce(new SiteEnrolment("", "", "", true, 0, 0, 0, 0, 0, 0, Optional.empty()), SiteEnrolment::plus);
    }

    private SiteEnrolment plus(SiteEnrolment other) {
        return new SiteEnrolment("", "", "", true, target + other.target, screened + other.screened, failed + other.failed,
                inScreening + other.inScreening, enrolled + other.enrolled, withdrawn + other.withdrawn, later(last, other.last));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.filter(day -> other.isEmpty() || day.isAfter(other.get())).or(() -> other);
    }
}
