package plateau.access.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.audit.web.Conflict.Difference;
import plateau.page.Form;
import plateau.site.Country;
import plateau.site.Site;
import plateau.site.Site.SiteDetails;
import plateau.site.TimeZones;

/** A site as it is typed. */
public final class SiteForm extends Form {

    private static final int LONGEST_NAME = 200;
    private static final int HIGHEST_TARGET = 9999;
    private static final String PHONE = "(?=(.*[0-9]){3})[-+0-9 ()./]{3,40}";

    SiteForm(Map<String, String> typed) {
        super(typed);
    }

    static SiteForm empty() {
        return new SiteForm(Map.of("active", "yes"));
    }

    static SiteForm of(Site site) {
        return new SiteForm(Map.of("name", site.name(), "country", site.country(), "timeZone", site.timeZone().getId(),
                "targetEnrolment", String.valueOf(site.targetEnrolment()), "active", site.isActive() ? "yes" : "no", "phone", site.phone().orElse("")));
    }

    Optional<String> number() {
        Optional<String> number = text("number", "Enter the site number.");
        if (number.isPresent() && !number.get().matches("[0-9A-Z]{1,4}")) {
            refuse("number", "Use 1 to 4 digits or capital letters, such as 01 or DE04.");
            return Optional.empty();
        }
        return number;
    }

    /** What describes the site, where all of it is right. */
    Optional<SiteDetails> details() {
        Optional<String> name = text("name", "Enter the name of the site.", LONGEST_NAME);
        Optional<Country> country = chosen("country", Country.coded(typed("country")), "Choose the country.");
        Optional<ZoneId> zone = chosen("timeZone", TimeZones.named(typed("timeZone")), "Choose the time zone.");
        Optional<Integer> target = targetEnrolment();
        Optional<Boolean> active = yesNo("active", "Say whether the site is active.");
        Optional<String> phone = phone();
        return wrong() ? Optional.empty()
                : Optional.of(new SiteDetails(name.get(), country.get().code(), zone.get(), target.get(), active.get(), phone));
    }

    /** Each field as this form says it, beside what another one says. */
    List<Difference> comparedWith(SiteForm now) {
        return List.of(new Difference("Name", now.typed("name"), typed("name")),
                new Difference("Country", now.country(), country()),
                new Difference("Time zone", now.typed("timeZone"), typed("timeZone")),
                new Difference("Target enrolment", now.typed("targetEnrolment"), typed("targetEnrolment")),
                new Difference("Active", now.typed("active"), typed("active")),
                new Difference("Phone", now.typed("phone"), typed("phone")));
    }

    private Optional<String> phone() {
        Optional<String> phone = optionalText("phone");
        if (phone.isPresent() && !phone.get().matches(PHONE)) {
            refuse("phone", "Use 3 to 40 digits, blanks and the signs + - ( ) . /, such as +49 30 23125 011.");
            return Optional.empty();
        }
        return phone;
    }

    private Optional<Integer> targetEnrolment() {
        Optional<Integer> target = wholeNumber("targetEnrolment", "Enter how many subjects the site is to enrol.");
        if (target.isPresent() && (target.get() < 0 || target.get() > HIGHEST_TARGET)) {
            refuse("targetEnrolment", "Use a whole number from 0 to 9999.");
            return Optional.empty();
        }
        return target;
    }

    private <T> Optional<T> chosen(String name, Optional<T> choice, String missing) {
        if (choice.isEmpty()) {
            refuse(name, missing);
        }
        return choice;
    }

    private String country() {
        return Country.coded(typed("country")).map(Country::name).orElse(typed("country"));
    }
}
