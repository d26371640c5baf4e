package plateau.rulebook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import plateau.page.Written;
import plateau.protocol.Protocol;
import plateau.protocol.Situation;

/** Where a protocol is asked about a history: the whole history stands in the address, and nowhere else. */
public final class TryAddress {

    private TryAddress() {
    }

    /** The page of the protocol itself. */
    public static String page(Protocol protocol) {
        return "/protocols/" + encoded(protocol.id()) + "/" + encoded(protocol.version());
    }

    public static String of(Protocol protocol) {
        return page(protocol) + "/try";
    }

    public static String of(Protocol protocol, Situation situation) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("stage", situation.stage().name());
        fields.put("asOf", situation.asOf().toString());
        situation.assignedDoseMg().ifPresent(dose -> fields.put("assignedDoseMg", Written.number(dose)));
        situation.baselineCount().ifPresent(count -> fields.put("baselineCount", Written.number(count)));
        situation.taperStarted().ifPresent(start -> fields.put("taperStarted", start.toString()));
        fields.put("adherenceConfirmed", situation.adherenceConfirmed() ? "yes" : "no");
        fields.put("history", HistoryText.write(situation));
        return of(protocol, fields);
    }

    /** @param fields of the form, by name */
    public static String of(Protocol protocol, Map<String, String> fields) {
        return of(protocol) + "?" + fields.entrySet().stream().filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
