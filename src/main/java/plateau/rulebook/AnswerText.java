package plateau.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import plateau.protocol.Alert;
import plateau.protocol.Input;
import plateau.protocol.NextCount;
import plateau.protocol.Recommendation;

/** A recommendation as JSON. */
final class AnswerText {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final Pattern DASHED = Pattern.compile("-([a-z])");

    private AnswerText() {
    }

    static String write(Recommendation advice) {
        try {
            return JSON.writeValueAsString(answer(advice));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode answer(Recommendation advice) {
        ObjectNode answer = JSON.createObjectNode()
                .put("rule", advice.rule())
                .put("action", advice.action().name())
                .put("doseMg", advice.regimen().doseMg())
                .put("everyDays", advice.regimen().everyDays());
        answer.set("next", advice.next().map(AnswerText::window).orElse(JSON.nullNode()));
        answer.put("relapseOn", written(advice.relapseOn()))
                .put("daysToRelapse", advice.daysToRelapse().orElse(null))
                .put("protocol", advice.protocol())
                .put("version", advice.version())
                .put("basis", advice.basis().label())
                .put("reference", advice.reference())
                .put("because", advice.because() + advice.notYet().map(later -> ". " + later).orElse(""));
        answer.set("inputs", inputs(advice.inputs()));
        advice.alerts().stream().map(Alert::name).sorted().forEach(answer.putArray("alerts")::add);
        return answer;
    }

    private static JsonNode window(NextCount next) {
        return JSON.createObjectNode()
                .put("due", next.due().toString())
                .put("earliest", next.earliest().toString())
                .put("latest", next.latest().toString());
    }

    private static ObjectNode inputs(List<Input> used) {
        ObjectNode inputs = JSON.createObjectNode();
        used.forEach(input -> inputs.putObject(DASHED.matcher(input.key()).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT)))
                .put("name", input.name())
                .put("value", input.value())
                .put("on", written(input.on()))
                .put("ageDays", input.ageDays().orElse(null)));
        return inputs;
    }

    private static String written(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
