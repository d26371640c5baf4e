package plateau.site;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The time zones a site can be in: those that the IANA database names by region and city. */
public final class TimeZones {

    // the other names with a slash are old ones of the same zones, such as US/Eastern, or no places, such as Etc/GMT+1
    private static final String REGION_AND_CITY = "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";
    private static final List<ZoneId> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches(REGION_AND_CITY)).sorted().map(ZoneId::of).toList();

    private TimeZones() {
    }

    public static List<ZoneId> all() {
        return ALL;
    }

    public static Optional<ZoneId> named(String id) {
        return ALL.stream().filter(zone -> zone.getId().equals(id)).findFirst();
    }
}
