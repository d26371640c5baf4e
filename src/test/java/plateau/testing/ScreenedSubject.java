package plateau.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A subject whom somebody takes through the pages of screening, in Berlin. */
public final class ScreenedSubject {

    private final Visitor visitor;
    private final String number;
    private final LocalDate today;

    private ScreenedSubject(Visitor visitor, String number, LocalDate today) {
        this.visitor = visitor;
        this.number = number;
        this.today = today;
    }

    /** Gives the next screening number of the site that the visitor works at. */
    public static ScreenedSubject startedBy(Visitor visitor) {
        Reply started = visitor.get("/subjects/new").submit("/subjects/new", Map.of());
        if (started.status() != 303) {
            throw new AssertionError("No screening number was given: " + started.text());
        }
        return new ScreenedSubject(visitor, started.location().split("/")[2], LocalDate.ofInstant(TestPortal.running().clock().instant(), Example.BERLIN));
    }

    public String number() {
        return number;
    }

    public String path() {
        return "/subjects/" + number;
    }

    public LocalDate today() {
        return today;
    }

    /** An hour ago, when the subject consents in the examples. */
    public LocalDateTime consent() {
        return LocalDateTime.ofInstant(TestPortal.running().clock().instant().minus(Duration.ofHours(1)), Example.BERLIN).truncatedTo(ChronoUnit.MINUTES);
    }

    public Reply page(String group) {
        return visitor.get(path() + "/screening/" + group);
    }

    /** Answers one page of screening with what makes the subject eligible, and with what a test changes. */
    public Reply answer(String group, Map<String, String> changed) {
        Map<String, String> typed = eligible(group);
        typed.putAll(changed);
        return page(group).submit(path() + "/screening/" + group, typed);
    }

    public Reply count(String value) {
        return visitor.get(path() + "/counts/new").submit(path() + "/counts", Map.of("value", value));
    }

    /** Makes the subject a woman who meets every criterion. */
    public ScreenedSubject eligible() {
        TestPortal portal = TestPortal.running();
        portal.inside(() -> portal.bean(ExampleData.class).makeEligible(number));
        return this;
    }

    /** Enrols the subject, whose day 1 is today. */
    public ScreenedSubject enrolledBy(Visitor investigator) {
        Map<String, String> typed = new HashMap<>(Map.of("dose", "2.5", "password", Example.PASSWORD));
        typed.putAll(date("day-one", today));
        Reply enrolled = investigator.get(path() + "/enrol").submit(path() + "/enrol", typed);
        if (enrolled.status() != 303) {
            throw new AssertionError(number + " was not enrolled: " + enrolled.text());
        }
        return this;
    }

    /** The three fields of a date. */
    public static Map<String, String> date(String name, LocalDate date) {
        return Map.of(name + "-day", String.valueOf(date.getDayOfMonth()), name + "-month", String.valueOf(date.getMonthValue()),
                name + "-year", String.valueOf(date.getYear()));
    }

    private Map<String, String> eligible(String group) {
        Map<String, String> typed = new LinkedHashMap<>();
        switch (group) {
            case "consent" -> {
                typed.putAll(Map.of("consent-time", consent().toLocalTime().toString(), "year-of-birth", "1980", "sex", "female"));
                typed.putAll(date("consent", consent().toLocalDate()));
            }
            case "diagnosis" -> {
                typed.putAll(Map.of("other-cause", "no", "earlier-therapy", "yes", "refractory-or-relapsed", "yes",
                        "maintenance-immunosuppression", "no", "receptor-agonist", "no"));
                typed.putAll(date("itp-confirmed-on", today.minusMonths(8)));
                typed.putAll(date("last-therapy-ended-on", today.minusDays(20)));
            }
            case "coagulation" -> typed.putAll(Map.of("pt", "12.5", "pt-normal-from", "11", "pt-normal-to", "13",
                    "aptt", "30", "aptt-normal-from", "25", "aptt-normal-to", "35"));
            case "history" -> typed.putAll(Map.of("arterial-thrombosis", "no", "venous-thrombosis", "no", "thrombophilia", "no", "tumour", "no"));
            case "heart" -> typed.putAll(Map.of("cardiac-disease", "no", "arrhythmia", "no", "qtc", "420", "bundle-branch-block", "no"));
            case "medication" -> typed.putAll(Map.of("pregnant-or-nursing", "no", "salicylates", "no", "anticoagulants", "no", "quinine", "no"));
            default -> throw new IllegalArgumentException(group);
        }
        return typed;
    }
}
