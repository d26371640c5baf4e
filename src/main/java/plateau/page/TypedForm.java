package plateau.page;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody typed into a form that is not saved: no token, no password, no file.
 *
 * @param page the address that shows the form
 * @param action the path that the form is sent to
 * @param version of what the form edits; empty where it edits nothing
 */
public record TypedForm(String page, String action, String version, Map<String, String> fields) {

    /** Where the script of a page sends what is typed. */
    public static final String SCRIPT = "/drafts";
    /** The field of the script that carries the action of the form that is typed into. */
    private static final String FORM = "form";
    /** Stands before the name of each field that is typed into, where the script sends it. */
    private static final String TYPED = "typed.";
    private static final int MOST_BYTES = 20_000;
    private static final int LONGEST_ACTION = 300;
    private static final Set<String> PASSWORDS = Set.of("password", "present", "chosen");
    private static final Set<String> OF_THE_PORTAL = Set.of(Posted.CSRF, Posted.ONCE, Posted.VERSION, Posted.PAGE);

    /** Nothing where there is no such page, or more was typed than is kept: 2,000 characters a field, as forms have it, and 20 kB. */
    public static Optional<TypedForm> of(String page, String action, String version, Map<String, String> sent) {
        Map<String, String> typed = sent.entrySet().stream()
                .filter(field -> !PASSWORDS.contains(field.getKey()) && !OF_THE_PORTAL.contains(field.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        boolean fits = typed.values().stream().allMatch(value -> value.length() <= Form.MAX_TEXT)
                && typed.entrySet().stream().mapToInt(field -> bytes(field.getKey()) + bytes(field.getValue())).sum() <= MOST_BYTES;
        boolean names = OwnAddress.isOne(page) && OwnAddress.isOne(action) && action.length() <= LONGEST_ACTION && version.matches("\\d{0,18}");
        return fits && names ? Optional.of(new TypedForm(page, action, version, typed)) : Optional.empty();
    }

    /** The same from what the script of a page sends. */
    public static Optional<TypedForm> ofScript(Map<String, String> sent) {
        Map<String, String> typed = sent.entrySet().stream().filter(field -> field.getKey().startsWith(TYPED))
                .collect(toMap(field -> field.getKey().substring(TYPED.length()), Map.Entry::getValue));
        return of(sent.getOrDefault(Posted.PAGE, ""), sent.getOrDefault(FORM, ""), sent.getOrDefault(Posted.VERSION, ""), typed);
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return fields.values().stream().allMatch(String::isBlank);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
