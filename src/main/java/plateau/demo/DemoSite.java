package plateau.demo;

import java.time.ZoneId;
import java.util.Optional;
import plateau.access.Role;
import plateau.count.PlateletUnit;
import plateau.site.Site;

/** The four invented sites of the demo, in three time zones. A phone number is one kept free for fiction, where a country has such. */
enum DemoSite {
    LEIPZIG("01", "Lindenhof Hospital, Leipzig", "DE", "Europe/Berlin", 28, PlateletUnit.GIGA_PER_LITRE, "+49 30 23125 011"),
    SHANGHAI("02", "East Lake Hospital, Shanghai", "CN", "Asia/Shanghai", 28, PlateletUnit.GIGA_PER_LITRE, ""),
    CHENGDU("03", "Brocade River Hospital, Chengdu", "CN", "Asia/Shanghai", 20, PlateletUnit.GIGA_PER_LITRE, ""),
    BOSTON("04", "Harbour Hill Clinic, Boston", "US", "America/New_York", 16, PlateletUnit.THOUSAND_PER_MICROLITRE, "+1 617 555 0142");

    private final String number;
    private final String title;
    private final String country;
    private final ZoneId zone;
    private final int target;
    private final PlateletUnit unit;
    private final String phone;

    DemoSite(String number, String title, String country, String zone, int target, PlateletUnit unit, String phone) {
        this.number = number;
        this.title = title;
        this.country = country;
        this.zone = ZoneId.of(zone);
        this.target = target;
        this.unit = unit;
        this.phone = phone;
    }

    Site site() {
        return new Site(number, new Site.SiteDetails(title, country, zone, target, true, Optional.of(phone).filter(number -> !number.isEmpty())));
    }

    String number() {
        return number;
    }

    ZoneId zone() {
        return zone;
    }

    /** The unit in which the site's laboratory reports. */
    PlateletUnit unit() {
        return unit;
    }

    Staff coordinator() {
        return Staff.at(this, Role.COORDINATOR);
    }

    Staff investigator() {
        return Staff.at(this, Role.INVESTIGATOR);
    }

    Staff monitor() {
        return Staff.at(this, Role.MONITOR);
    }
}
