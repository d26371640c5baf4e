package plateau.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import plateau.audit.RecordName;
import plateau.audit.Recorded;

/** A place that enrols subjects. Its number stands in every subject's number and never changes. */
@Entity
@Table(name = "site")
public class Site extends Recorded {

    private String number;
    private String name;
    private String country;
    @Column(name = "time_zone")
    private String timeZone;
    @Column(name = "target_enrolment")
    private int targetEnrolment;
    private boolean active;
    private String phone;

    protected Site() {
    }

    public Site(String number, SiteDetails details) {
        this.number = number;
        describe(details);
    }

    /** @param country the two letters of ISO 3166-1 @param targetEnrolment subjects to enrol @param phone for its subjects to call */
    public record SiteDetails(String name, String country, ZoneId timeZone, int targetEnrolment, boolean active, Optional<String> phone) {
    }

    public void describe(SiteDetails details) {
        this.name = details.name();
        this.country = details.country();
        this.timeZone = details.timeZone().getId();
        this.targetEnrolment = details.targetEnrolment();
        this.active = details.active();
        this.phone = details.phone().orElse(null);
    }

    @Override
    public RecordName recordName() {
        return new RecordName("site", number, Optional.ofNullable(id()), Optional.empty());
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public int targetEnrolment() {
        return targetEnrolment;
    }

    public boolean isActive() {
        return active;
    }

    /** For its subjects to call, as it is dialled. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** The calendar date at the site. */
    public LocalDate dateAt(Instant instant) {
        return instant.atZone(timeZone()).toLocalDate();
    }
}
