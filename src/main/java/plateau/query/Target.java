package plateau.query;

import java.util.Optional;
import plateau.subject.Subject;

/** What of a subject a query is about. @param ref its number or name among those of its kind, such as 2; empty for the subject itself */
public record Target(TargetKind kind, String ref) {

    public static final Target SUBJECT = new Target(TargetKind.SUBJECT, "");

    public static Target of(TargetKind kind, int number) {
        return new Target(kind, String.valueOf(number));
    }

    /** As an address says it, such as {@code count-2}. */
    public static Optional<Target> coded(String code) {
        String[] parts = code.split("-", 2);
        return TargetKind.coded(parts[0]).map(kind -> new Target(kind, parts.length == 2 ? parts[1] : ""));
    }

    public String code() {
        return ref.isEmpty() ? kind.code() : kind.code() + "-" + ref;
    }

    /** Where it is shown. */
    public String path(Subject subject) {
        return "/subjects/" + subject.screeningNumber() + (kind.isValue() ? kind.page() + ref : "");
    }

    /** What the audit trail calls it, such as {@code platelet count 01-0003/2}. */
    public String name(Subject subject) {
        return kind.thing() + " " + subject.screeningNumber() + (ref.isEmpty() ? "" : "/" + ref);
    }

    /** The number that it refers to, where it is one. */
    public Optional<Integer> number() {
        return ref.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(ref)) : Optional.empty();
    }
}
