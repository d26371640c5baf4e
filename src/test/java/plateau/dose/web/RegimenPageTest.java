package plateau.dose.web;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.deviation.DeviationCode.DECISION_ON_CORRECTED_COUNT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.deviation.Deviation;
import plateau.deviation.DeviationState;
import plateau.dose.Adherence;
import plateau.dose.AskProtocol;
import plateau.dose.DoseDecisions;
import plateau.dose.RegimenStatement;
import plateau.protocol.OffReason;
import plateau.protocol.Recommendation;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Program;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** What a subject of a running trial takes when it is taken over. */
@Tag("persistence")
class RegimenPageTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.imported(250, 200);

    @Test
    void an_investigator_states_it_and_the_rules_go_on_from_it() {
        Visitor investigator = investigator();
        Reply casebook = investigator.get("/subjects/" + subject.number());
        assertThat(casebook.text()).contains("State the regimen taken over").contains("Regimen Not known");
        subject.withCount("38");

        Reply done = casebook.click("Go to the regimen").submit(page(), fields(row(1, "5-1", 20), row(2, "2.5-1", 200)));

        assertThat(done.location()).isEqualTo("/subjects/" + subject.number());
        assertThat(done.follow().text()).contains("Regimen 5 mg once daily", "5 mg once daily, taken over", "2.5 mg once daily, taken over",
                "Stated by Example investigator", "Decide the dose");
        assertThat(investigator.get("/subjects?number=" + subject.number()).text()).contains("5 mg once daily").doesNotContain("Not known");
        assertThat(investigator.get(subject.page("dose?adherence=CONFIRMED")).text()).contains("Increase to 7.5 mg once daily");
        assertThat(investigator.get(subject.page("chart.svg")).body()).contains("Dose 5 mg daily since");
        assertThat(subject.decisions()).isEmpty();
        assertThat(subject.deviations()).isEmpty();
    }

    @Test
    @Tag("R08")
    void others_read_who_stated_it_and_cannot_state_it() {
        for (Role role : List.of(Role.COORDINATOR, Role.MONITOR)) {
            assertThat(site.signedIn(role).get(page()).text()).contains("An investigator of the site states it").doesNotContain("Your password");
        }
        state(fields(row(1, "5-1", 20)));

        for (Role role : List.of(Role.COORDINATOR, Role.MONITOR)) {
            assertThat(site.signedIn(role).get(page()).text()).contains("5 mg once daily, since", "Stated by Example investigator", "I took this from the records of the trial before")
                    .doesNotContain("Your password");
            assertThat(site.signedIn(role).get(subject.page("history")).text()).contains("regimen statement", "mg once daily");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | true
            0   | false
            -1  | false
            250 | true
            251 | false
            """)
    void it_began_between_the_consent_and_yesterday(int daysAgo, boolean accepted) {
        Reply reply = state(fields(row(1, "5-1", daysAgo)));

        assertThat(reply.status()).isEqualTo(accepted ? 303 : 422);
        assertThat(reply.problems()).hasSize(accepted ? 0 : 1);
        assertThat(statements()).hasSize(accepted ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"200, 303", "201, 422"})
    void where_no_consent_is_known_it_began_on_the_first_day_of_treatment_or_later(int daysAgo, int status) {
        ExampleSubject other = site.importedWithoutConsent(200);

        Reply reply = investigator().get(other.page("regimen")).submit(other.page("regimen"), fields(row(1, "5-1", daysAgo)));

        assertThat(reply.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5-1  | 20 | 5-1  | 90 | This is the regimen of the row above
            5-1  | 20 | 0-1  | 90 | what is interrupted or stopped was a dose
            5-1  | 20 | stop | 90 | what is interrupted or stopped was a dose
            5-1  | 20 | 2.5-1 | 20 | This regimen came before the one above
            5-1  | 20 | 9-1  | 90 | Choose what was taken
            5-1  | 20 | withdrawal | 90 | Choose what was taken
            """)
    void rows_that_cannot_follow_one_another_are_refused_and_kept(String now, int since, String before, int earlier, String problem) {
        Reply reply = state(fields(row(1, now, since), row(2, before, earlier)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problems()).singleElement().asString().contains(problem);
        assertThat(reply.page().select("#regimen-1 option[selected]").attr("value")).isEqualTo(now);
        assertThat(reply.page().select("#since-2-year").attr("value")).isEqualTo(String.valueOf(daysAgo(earlier).getYear()));
        assertThat(statements()).isEmpty();
    }

    @Test
    void an_interruption_needs_the_dose_before_it_and_resumes_from_it() {
        assertThat(state(fields(row(1, "0-1", 5))).status()).isEqualTo(422);
        subject.withCount("149");

        assertThat(state(fields(row(1, "0-1", 5), row(2, "5-1", 90))).status()).isEqualTo(303);

        assertThat(investigator().get(subject.page("dose")).text()).contains("Resume", "2.5 mg once daily");
    }

    @Test
    void a_stop_stays_a_stop() {
        subject.withCount("20");
        state(fields(row(1, "stop", 5), row(2, "5-1", 90)));

        assertThat(advice().rule()).isEqualTo("stopped");
    }

    @Test
    @Tag("R02")
    void a_wrong_password_signs_nothing() {
        Map<String, String> fields = fields(row(1, "5-1", 20));
        fields.put("password", "not this one");

        Reply reply = state(fields);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.page().select("#regimen-1 option[selected]").attr("value")).isEqualTo("5-1");
        assertThat(statements()).isEmpty();
    }

    @Test
    void a_form_sent_twice_states_it_once_and_an_old_tab_is_told() {
        Visitor investigator = investigator();
        Reply form = investigator.get(page());
        Reply oldTab = investigator.get(page());

        assertThat(form.submit(page(), fields(row(1, "5-1", 20))).status()).isEqualTo(303);
        assertThat(form.submit(page(), fields(row(1, "5-1", 20))).status()).isEqualTo(303);
        Reply conflict = oldTab.submit(page(), fields(row(1, "7.5-1", 20)));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("This was changed while you were here");
        assertThat(conflict.page().select("#regimen-1 option[selected]").attr("value")).isEqualTo("7.5-1");
        assertThat(statements()).hasSize(1);
    }

    @Test
    void who_was_enrolled_here_has_no_such_page_nor_who_left_nor_another_site() {
        ExampleSubject enrolled = site.enrolled();
        assertThat(investigator().get(enrolled.page("regimen")).status()).isEqualTo(409);
        assertThat(Example.site().signedIn(Role.INVESTIGATOR).get(page()).status()).isEqualTo(404);
        Reply form = investigator().get(page());
        subject.withdrawn();

        assertThat(form.submit(page(), fields(row(1, "5-1", 20))).status()).isEqualTo(409);
        assertThat(investigator().get(page()).status()).isEqualTo(409);
        assertThat(statements()).isEmpty();
    }

    @Test
    void after_leaving_it_is_read_and_not_corrected() {
        state(fields(row(1, "5-1", 20)));
        subject.withdrawn();

        assertThat(investigator().get(page()).text()).contains("5 mg once daily, since").doesNotContain("Your password");
    }

    @Test
    @Tag("AT-2")
    void a_correction_needs_a_reason_and_keeps_what_it_corrects() {
        state(fields(row(1, "5-1", 20)));
        assertThat(state(fields(row(1, "7.5-1", 20))).problems()).hasSize(2);

        Map<String, String> fields = fields(row(1, "7.5-1", 21));
        fields.putAll(Map.of("reason", "TYPING_ERROR", "reason-text", "The next line was read"));
        assertThat(state(fields).status()).isEqualTo(303);

        Reply page = investigator().get(page());
        assertThat(page.page().select("main del").text()).contains("5 mg once daily, since");
        assertThat(page.text()).contains("7.5 mg once daily, since", "Typing error: The next line was read");
        assertThat(page.page().select("#regimen-1 option[selected]").attr("value")).isEqualTo("7.5-1");
        assertThat(statements()).hasSize(2).allMatch(statement -> statement.isIntact(subject.get()));
        assertThat(subject.deviations()).isEmpty();
    }

    @Test
    void a_correction_after_a_decision_judges_the_decision_again() {
        subject.withCount("38").takenOver(RegimenPeriod.of(daysAgo(20), mg("5"))).dosedAsAsked();
        assertThat(subject.decisions().get(0).choice().words()).isEqualTo("7.5 mg once daily");

        subject.takenOver(RegimenPeriod.of(daysAgo(10), mg("5")));
        assertThat(subject.departures()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(DECISION_ON_CORRECTED_COUNT);
            assertThat(found.asked()).isEqualTo("Continue 5 mg once daily");
        });

        subject.takenOver(RegimenPeriod.of(daysAgo(14), mg("5")));
        assertThat(subject.departures()).extracting(Deviation::state).containsExactly(DeviationState.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({"4, 303", "3, 422"})
    void what_was_taken_over_began_before_the_day_of_the_first_decision(int daysAgo, int status) {
        subject.withCount("38").takenOver(RegimenPeriod.of(daysAgo(20), mg("5"))).dosedAsAsked();
        site.daysLater(3);
        Map<String, String> fields = fields(row(1, "5-1", daysAgo));
        fields.putAll(Map.of("reason", "TYPING_ERROR", "reason-text", "Another month"));

        assertThat(state(fields).status()).isEqualTo(status);
    }

    @Test
    void what_would_contradict_a_taper_begun_on_it_is_refused() {
        subject.takenOver(RegimenPeriod.of(daysAgo(200), mg("5")));
        for (int ago : List.of(21, 14, 7, 0)) {
            subject.withLateCount("90", Duration.ofDays(ago));
        }
        subject.taperStarted();
        site.daysLater(3);
        Map<String, String> fields = fields(row(1, "5-1", 2));
        fields.putAll(Map.of("reason", "TYPING_ERROR", "reason-text", "Another month"));

        Reply reply = state(fields);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problems()).singleElement().asString().contains("No regimen began before the day on which the taper started");
    }

    @ParameterizedTest
    @CsvSource({"168, true", "167, false"})
    void time_on_treatment_for_the_taper_is_counted_from_the_earliest_regimen_stated(int daysAgo, boolean met) {
        subject.takenOver(RegimenPeriod.of(daysAgo(daysAgo), mg("2.5")), RegimenPeriod.of(daysAgo(60), mg("5")));
        for (int ago : List.of(21, 14, 7, 0)) {
            subject.withLateCount("90", Duration.ofDays(ago));
        }

        Reply entry = investigator().get(subject.page("taper/start"));

        assertThat(entry.text().contains("Every criterion of entry is met today.")).isEqualTo(met);
        assertThat(entry.page().select(".checklist .tag.red")).hasSize(met ? 0 : 1);
    }

    /** The count window of 5 to 9 days after a count closed on the day of the statement, or on the day before. */
    @ParameterizedTest
    @CsvSource({"9, 1", "10, 0"})
    void what_was_left_undone_before_the_subject_was_taken_over_is_no_deviation(int lastCount, int found) {
        subject.withLateCount("20", Duration.ofDays(lastCount)).takenOver(RegimenPeriod.of(daysAgo(100), mg("5")));
        assertThat(subject.deviations()).isEmpty();
        site.daysLater(8);

        subject.withCount("60");

        assertThat(subject.deviations()).hasSize(found);
    }

    @Test
    void the_work_of_today_knows_the_subject_from_then_on() {
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        assertThat(coordinator.get("/today").text()).contains("Nothing is to be done today");

        subject.takenOver(RegimenPeriod.of(daysAgo(100), mg("5")));

        assertThat(coordinator.get("/today").page().select("tbody th").text()).contains(subject.get().number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/regimen", "/dose"})
    @Tag("PF-2")
    void the_pages_ask_the_database_at_most_8_times(String rest) throws Exception {
        subject.takenOver(RegimenPeriod.of(daysAgo(20), mg("5"))).withCount("38").dosedAsAsked();
        Visitor investigator = investigator();
        investigator.get("/subjects/" + subject.number() + rest);

        assertThat(site.portal().statementsOf(() -> investigator.get("/subjects/" + subject.number() + rest))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void advice_is_that_of_the_same_history_sent_by_a_program() throws Exception {
        Random random = new Random(20260821);
        Program program = site.program(Role.SPONSOR);
        for (int i = 0; i < 25; i++) {
            ExampleSubject other = site.imported(250, 200);
            List<RegimenPeriod> periods = periods(random);
            Map<Integer, String> counts = new TreeMap<>(Comparator.reverseOrder());
            for (int count = random.nextInt(5); count > 0; count--) {
                counts.put(random.nextInt(40), String.valueOf(random.nextInt(450)));
            }
            other.takenOver(periods.toArray(RegimenPeriod[]::new));
            counts.forEach((ago, value) -> other.withLateCount(value, Duration.ofDays(ago)));

            Recommendation advice = site.portal().inside(() -> site.portal().bean(AskProtocol.class).about(other.get(), Adherence.CONFIRMED).recommendation());
            String question = question(periods, counts);
            Reply reply = program.ask(question);
            assertThat(reply.status()).as(question + reply.body()).isEqualTo(200);
            JsonNode answer = new ObjectMapper().readTree(reply.body());

            assertThat(answer.get("rule").asText()).as(question).isEqualTo(advice.rule());
            assertThat(answer.get("doseMg").decimalValue()).isEqualByComparingTo(advice.regimen().doseMg());
            assertThat(answer.get("everyDays").asInt()).isEqualTo(advice.regimen().everyDays());
            assertThat(answer.get("because").asText()).startsWith(advice.because());
            assertThat(answer.get("next").isNull()).isEqualTo(advice.next().isEmpty());
            advice.next().ifPresent(next -> assertThat(answer.get("next").get("due").asText()).isEqualTo(next.due().toString()));
            assertThat(answer.get("alerts")).hasSize(advice.alerts().size());
        }
    }

    private List<RegimenPeriod> periods(Random random) {
        List<RegimenPeriod> periods = new ArrayList<>();
        List<Regimen> levels = List.of(new Regimen(new BigDecimal("2.5"), 2), mg("2.5"), mg("5"), mg("7.5"));
        int ago = 120 + random.nextInt(80);
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            boolean off = !periods.isEmpty() && random.nextInt(4) == 0;
            RegimenPeriod next = off ? RegimenPeriod.off(daysAgo(ago), random.nextBoolean() ? OffReason.INTERRUPTION : OffReason.STOPPED)
                    : RegimenPeriod.of(daysAgo(ago), levels.get(random.nextInt(4)));
            if (periods.isEmpty() || !periods.get(periods.size() - 1).regimen().equals(next.regimen())) {
                periods.add(next);
            }
            ago -= 1 + random.nextInt(30);
        }
        return periods;
    }

    private String question(List<RegimenPeriod> periods, Map<Integer, String> counts) {
        return "{\"protocol\":\"hetrombopag-itp\",\"asOf\":\"%s\",\"regimens\":[%s],\"counts\":[%s],\"adherenceConfirmed\":true}".formatted(daysAgo(0),
                periods.stream().map(period -> "{\"from\":\"%s\",\"doseMg\":%s,\"everyDays\":%d%s}".formatted(period.from(), period.regimen().doseMg(), period.regimen().everyDays(),
                        period.offReason().map(reason -> ",\"reason\":\"" + reason + "\"").orElse(""))).collect(Collectors.joining(",")),
                counts.entrySet().stream().map(count -> "{\"on\":\"%s\",\"value\":%s}".formatted(daysAgo(count.getKey()), count.getValue())).collect(Collectors.joining(",")));
    }

    private Recommendation advice() {
        return site.portal().inside(() -> site.portal().bean(AskProtocol.class).about(subject.get(), Adherence.CONFIRMED).recommendation());
    }

    private List<RegimenStatement> statements() {
        return site.portal().inside(() -> site.portal().bean(DoseDecisions.class).statementsFor(subject.get()));
    }

    private Reply state(Map<String, String> fields) {
        return investigator().get(page()).submit(page(), fields);
    }

    @SafeVarargs
    private static Map<String, String> fields(Map<String, String>... rows) {
        Map<String, String> fields = new HashMap<>(Map.of("password", Example.PASSWORD));
        for (Map<String, String> row : rows) {
            fields.putAll(row);
        }
        return fields;
    }

    private Map<String, String> row(int place, String regimen, int ago) {
        LocalDate since = daysAgo(ago);
        return Map.of("regimen-" + place, regimen, "since-" + place + "-day", String.valueOf(since.getDayOfMonth()),
                "since-" + place + "-month", String.valueOf(since.getMonthValue()), "since-" + place + "-year", String.valueOf(since.getYear()));
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.ofInstant(site.portal().clock().instant(), Example.BERLIN).minusDays(days);
    }

    private Visitor investigator() {
        return site.signedIn(Role.INVESTIGATOR);
    }

    private String page() {
        return subject.page("regimen");
    }

    private static Regimen mg(String dose) {
        return Regimen.daily(new BigDecimal(dose));
    }
}
