package plateau.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.protocol.DatedCount;
import plateau.protocol.Protocol;
import plateau.protocol.Protocols;
import plateau.protocol.Recommendation;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Situation;
import plateau.testing.Example;
import plateau.testing.Program;
import plateau.testing.Reply;

/** The answer to a program is the one that the protocol gives, and says what it rests on. */
class RecommendationTest {

    private static final Program PROGRAM = Example.site().program(Role.SPONSOR);
    private static final Protocols PROTOCOLS = Protocols.read(Path.of("config/protocols"));
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Test
    void a_low_count_on_drug_is_answered_with_rule_facts_and_words() {
        JsonNode answer = answer("""
                {"protocol": "hetrombopag-itp", "asOf": "2026-03-18", "regimens": [{"from": "2026-03-02", "doseMg": 5, "everyDays": 1}],
                 "counts": [{"on": "2026-03-18", "value": 38.50}]}""");

        assertThat(answer.get("action").asText()).isEqualTo("INCREASE");
        assertThat(answer.get("doseMg").toString()).isEqualTo("7.5");
        assertThat(answer.get("next").toString()).isEqualTo("{\"due\":\"2026-03-25\",\"earliest\":\"2026-03-23\",\"latest\":\"2026-03-27\"}");
        assertThat(answer.get("relapseOn").isNull() && answer.get("daysToRelapse").isNull()).isTrue();
        assertThat(answer.get("basis").asText()).isEqualTo("representative");
        assertThat(answer.get("because").asText()).contains("38.5", "50", "16 days");
        assertThat(answer.get("inputs").get("count").toString())
                .isEqualTo("{\"name\":\"Platelet count\",\"value\":\"38.5 × 10⁹/L\",\"on\":\"2026-03-18\",\"ageDays\":0}");
        assertThat(answer.get("inputs").get("regimen").get("ageDays").asInt()).isEqualTo(16);
        assertThat(answer.get("inputs").get("adherence").get("value").asText()).isEqualTo("confirmed");
        assertThat(answer.get("alerts").toString()).isEqualTo("[]");
    }

    @Test
    void a_change_that_is_not_due_says_when_it_will_be() {
        JsonNode answer = answer("""
                {"protocol": "hetrombopag-itp", "asOf": "2026-03-12", "regimens": [{"from": "2026-03-02", "doseMg": 5, "everyDays": 1}],
                 "counts": [{"on": "2026-03-12", "value": 38}]}""");

        assertThat(answer.get("rule").asText()).isEqualTo("await-effect");
        assertThat(answer.get("because").asText()).endsWith(". An increase is possible from 16 March 2026: 10 of 14 days on this dose");
    }

    @Test
    void a_version_is_asked_by_its_name_even_before_it_is_in_force() {
        assertThat(answer("{\"protocol\": \"hetrombopag-itp\", \"version\": \"1.0\", \"asOf\": \"2001-01-01\"}").get("version").asText()).isEqualTo("1.0");
    }

    @Test
    void doses_and_alerts_are_written_as_the_description_says() {
        JsonNode answer = answer("""
                {"protocol": "hetrombopag-cit", "asOf": "2026-03-18", "regimens": [{"from": "2026-03-02", "doseMg": 7.50, "everyDays": 1.0}],
                 "counts": [{"on": "2026-03-18", "value": 5.0e0}], "bleedings": [{"on": "2026-03-18", "whoGrade": 2}]}""");

        assertThat(answer.get("doseMg").toString()).isEqualTo("10");
        assertThat(answer.get("alerts").toString()).isEqualTo("[\"CONSIDER_RESCUE\"]");
        assertThat(answer.get("inputs").get("bleeding").get("on").isNull()).isTrue();
    }

    @Test
    void a_history_as_long_as_a_request_may_be_is_answered() {
        String low = IntStream.range(0, 25_000).mapToObj(day -> "{\"on\":\"" + LocalDate.of(1950, 1, 1).plusDays(day) + "\",\"value\":9}").collect(Collectors.joining(","));

        assertThat(PROGRAM.ask("{\"protocol\":\"hetrombopag-itp\",\"stage\":\"TAPER\",\"taperStarted\":\"1950-06-01\",\"asOf\":\"2026-01-01\","
                + "\"regimens\":[{\"from\":\"1950-01-01\",\"doseMg\":5,\"everyDays\":1}],\"counts\":[" + low + "]}").body()).contains("\"relapseOn\":\"1950-06-02\"");
    }

    @Test
    void a_made_up_history_is_answered_as_the_protocol_answers_it_and_always_the_same() {
        Random random = new Random(20260303);
        for (int i = 0; i < 100; i++) {
            Protocol protocol = PROTOCOLS.all().get(random.nextInt(PROTOCOLS.all().size()));
            List<RegimenPeriod> regimens = regimens(random, protocol);
            List<DatedCount> counts = counts(random);
            LocalDate asOf = START.plusDays(random.nextInt(120));
            boolean adherence = random.nextBoolean();
            Recommendation expected = protocol.recommend(Situation.on(asOf).withRegimens(regimens).withCounts(counts).withAdherenceConfirmed(adherence));
            String question = question(protocol, asOf, regimens, counts, adherence);

            Reply reply = PROGRAM.ask(question);

            assertThat(reply.status()).as(question + reply.body()).isEqualTo(200);
            assertSame(RecommendationCasesTest.read(reply.body()), expected);
            assertThat(PROGRAM.ask(question).body()).isEqualTo(reply.body());
        }
    }

    private static void assertSame(JsonNode answer, Recommendation expected) {
        assertThat(answer.get("rule").asText()).isEqualTo(expected.rule());
        assertThat(answer.get("action").asText()).isEqualTo(expected.action().name());
        assertThat(answer.get("doseMg").decimalValue()).isEqualByComparingTo(expected.regimen().doseMg());
        assertThat(answer.get("everyDays").asInt()).isEqualTo(expected.regimen().everyDays());
        assertThat(Optional.of(answer.get("next")).filter(next -> !next.isNull()).map(next -> LocalDate.parse(next.get("due").asText())))
                .isEqualTo(expected.next().map(next -> next.due()));
        assertThat(answer.get("because").asText()).isEqualTo(expected.because() + expected.notYet().map(later -> ". " + later).orElse(""));
        assertThat(answer.get("inputs")).hasSize(expected.inputs().size());
        assertThat(answer.get("alerts")).hasSize(expected.alerts().size());
    }

    private static List<RegimenPeriod> regimens(Random random, Protocol protocol) {
        List<RegimenPeriod> regimens = new ArrayList<>();
        LocalDate from = START.plusDays(random.nextInt(10));
        for (int left = random.nextInt(5); left > 0; left--) {
            List<Regimen> permitted = protocol.permittedRegimens();
            Regimen regimen = permitted.get(random.nextInt(permitted.size() - (regimens.isEmpty() ? 1 : 0)) + (regimens.isEmpty() ? 1 : 0));
            regimens.add(RegimenPeriod.of(from, regimen));
            from = from.plusDays(1 + random.nextInt(40));
        }
        return regimens;
    }

    private static List<DatedCount> counts(Random random) {
        return IntStream.range(0, random.nextInt(20)).mapToObj(place -> START.plusDays(place * 7L + random.nextInt(7)))
                .map(on -> new DatedCount(on, BigDecimal.valueOf(random.nextInt(5000), 1))).toList();
    }

    private static String question(Protocol protocol, LocalDate asOf, List<RegimenPeriod> regimens, List<DatedCount> counts, boolean adherence) {
        return "{\"protocol\":\"%s\",\"asOf\":\"%s\",\"regimens\":[%s],\"counts\":[%s],\"adherenceConfirmed\":%s}".formatted(protocol.id(), asOf,
                regimens.stream().map(period -> "{\"from\":\"%s\",\"doseMg\":%s,\"everyDays\":%s}".formatted(
                        period.from(), period.regimen().doseMg(), period.regimen().everyDays())).collect(Collectors.joining(",")),
                counts.stream().map(count -> "{\"on\":\"%s\",\"value\":%s}".formatted(count.on(), count.value())).collect(Collectors.joining(",")), adherence);
    }

    private static JsonNode answer(String question) {
        Reply reply = PROGRAM.ask(question);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return RecommendationCasesTest.read(reply.body());
    }
}
