package plateau.subject.web;

import java.util.List;

/** Who a page is about, in a row of short facts. */
public record SubjectBanner(String number, String screeningNumber, List<Fact> facts) {

    /** Such as "Last count" and "38 ×10⁹/L on 1 March 2026". */
    public record Fact(String name, String value) {
    }
}
