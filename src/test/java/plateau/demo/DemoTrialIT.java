package plateau.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.report.ReportKind;
import plateau.testing.Reply;
import plateau.testing.SameNumbers;
import plateau.testing.Visitor;
import plateau.testing.WarPortal;

/** The demo as everybody gets it: the built portal, started with {@code --demo}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTrialIT {

    /** Enough to open every page of a site's subjects, though not each of their histories. */
    private static final int MOST_PAGES = 250;
    private static final Pattern RULE = Pattern.compile("Rule ([a-z-]+),");

    @TempDir
    static Path folder;

    private final Set<String> wrong = new HashSet<>();
    /** Of the data cut that the demo comes with. */
    private byte[] allFiles;
    private final Map<ReportKind, Document> reports = new EnumMap<>(ReportKind.class);
    /** The rules that speak today. */
    private final Set<String> rules = new HashSet<>();
    /** By subject in titration, how many criteria of entry into a taper are not met. */
    private final List<Integer> unmet = new ArrayList<>();

    @BeforeAll
    void start_the_demo_and_open_its_pages() {
        try (WarPortal portal = WarPortal.start(data(), "--demo")) {
            for (String account : List.of("coordinator", "investigator", "coordinator2", "investigator2", "monitor", "sponsor", "admin")) {
                crawl(portal.visitor().signIn(account, "plateau-demo"), account);
            }
            for (String account : List.of("coordinator", "coordinator2", "coordinator3", "coordinator4")) {
                askAboutEverybody(portal.visitor().signIn(account, "plateau-demo"));
            }
            takeEveryFile(portal.visitor().signIn("sponsor", "plateau-demo"));
        }
    }

    @Test
    @Tag("R55")
    void the_data_cut_says_the_same_numbers_on_its_pages_and_in_every_file() {
        SameNumbers.in(allFiles, reports::get);
    }

    @Test
    void every_page_that_a_link_leads_to_opens() {
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCREENING", "SCREEN_FAILURE", "ENROLLED", "WITHDRAWN"})
    void subjects_of_every_status_are_there(String status) throws Exception {
        assertThat(query("select screening_number from subject where status = '" + status + "'")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void there_are_four_sites_in_three_time_zones_and_about_ninety_subjects() throws Exception {
        assertThat(query("select number from site")).hasSize(4);
        assertThat(query("select distinct time_zone from site")).hasSize(3);
        assertThat(query("select screening_number from subject")).hasSizeBetween(80, 95);
    }

    @Test
    void every_screen_failure_has_its_criteria_and_every_withdrawal_its_reason() throws Exception {
        assertThat(query("select screening_number from subject where status in ('SCREEN_FAILURE', 'WITHDRAWN')"
                + " and (end_reason is null or end_note is null)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "in-target", "increase", "decrease", "interrupt", "stay-held", "resume", "await-effect", "no-response"})
    void the_rules_of_titration_have_been_at_work(String rule) throws Exception {
        assertThat(query("select number from dose_decision where rule = '" + rule + "'")).isNotEmpty();
    }

    @Test
    void some_subjects_could_begin_a_taper_today_and_others_lack_one_criterion() {
        assertThat(unmet.stream().filter(criteria -> criteria == 0)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(unmet.stream().filter(criteria -> criteria == 1)).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"taper-step", "taper-relapse", "taper-between-counts", "follow-off", "follow-count-needed"})
    void the_rules_of_the_taper_speak_today(String rule) {
        assertThat(rules).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"taper-step", "taper-wait", "taper-hold", "taper-withdraw", "taper-relapse", "taper-interrupt", "follow-off", "follow-relapse"})
    void the_rules_of_the_taper_have_been_at_work(String rule) throws Exception {
        assertThat(query("select number from dose_decision where rule = '" + rule + "'")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELAPSED", "INTERRUPTED", "HALTED", "SUSTAINED_RESPONSE", "RESPONSE_NOT_SUSTAINED"})
    void tapers_have_ended_in_every_way(String outcome) throws Exception {
        assertThat(query("select id from taper where outcome = '" + outcome + "'")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 20, 35})
    void tapers_are_at_their_beginning_in_their_middle_and_at_their_end(int day) throws Exception {
        assertThat(query("select id from taper where ended_on is null and withdrawn_on is null"
                + " and started_on between current_date - " + (day + 4) + " and current_date - " + (day - 3))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> current_date - 28", "<= current_date - 28", "<= current_date - 180"})
    void subjects_are_followed_off_treatment(String withdrawn) throws Exception {
        assertThat(query("select id from taper where ended_on is null and withdrawn_on " + withdrawn)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "5", "7.5"})
    void subjects_are_back_in_the_extension_after_a_relapse(String dose) throws Exception {
        assertThat(query("select s.id from subject s join taper t on t.subject_id = s.id join dose_decision d on d.subject_id = s.id"
                + " where s.stage = 'extension' and t.outcome = 'RELAPSED' and d.dose_mg = " + dose
                + " and d.number = (select max(l.number) from dose_decision l where l.subject_id = s.id)")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind = 'BLEEDING' and who_grade >= 2", "kind = 'RESCUE'"})
    void some_relapses_were_seen_by_a_bleeding_or_a_rescue(String fact) throws Exception {
        assertThat(query("select f.id from safety_fact f join taper t on t.subject_id = f.subject_id where " + fact
                + " and t.outcome = 'RELAPSED' and f.happened_on between t.started_on and t.ended_on")).isNotEmpty();
    }

    @Test
    void a_monitor_finds_open_deviations_at_the_first_site() throws Exception {
        assertThat(query("select v.id from deviation v join subject s on s.id = v.subject_id join site i on i.id = s.site_id"
                + " where i.number = '01' and v.state in ('FOUND', 'EXPLAINED')")).isNotEmpty();
    }

    @Test
    void no_decision_departs_from_the_protocol_without_a_deviation_and_a_reason() throws Exception {
        String departing = "from dose_decision d where d.dose_mg / d.every_days <> d.asked_dose_mg / d.asked_every_days";
        assertThat(query("select d.id " + departing)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(query("select d.id " + departing + " and (d.reason is null or d.reason_text is null"
                + " or not exists (select 1 from deviation v where v.subject_id = d.subject_id and v.decision_number = d.number and v.site_reason is not null))")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"code = 'DOSE_ABOVE'", "code = 'DOSE_BELOW'", "code = 'TAPER_STEP_OFF_PLAN'", "code = 'TAPER_NOT_HALTED'",
        "state = 'EXPLAINED'", "state = 'CLASSIFIED' and important", "state = 'CLOSED' and comment_text is not null"})
    void there_are_deviations_of_each_kind(String kind) throws Exception {
        assertThat(query("select number from deviation where " + kind)).isNotEmpty();
    }

    @Test
    void counts_were_corrected_and_decisions_wait_for_a_signature() throws Exception {
        assertThat(query("select number from platelet_count where revision > 1 and correction_reason is not null")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(query("select screening_number from subject s join dose_preparation p on p.subject_id = s.id")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state = 'OPEN' and last_act = 'RAISED'", "state = 'OPEN' and last_act = 'REOPENED'", "state = 'ANSWERED' and corrected_revision is not null",
        "state = 'CLOSED'", "target_kind = 'PLATELET_COUNT' and state is not null", "target_kind = 'SUBJECT'"})
    void queries_are_in_every_state_at_the_first_site(String state) throws Exception {
        assertThat(query("select r.number from review r join site i on i.id = r.site_id where i.number = '01' and r.kind = 'QUERY' and " + state)).isNotEmpty();
    }

    @Test
    void some_values_are_verified_and_one_was_changed_since() throws Exception {
        String verified = "select r.number from review r join platelet_count c on c.subject_id = r.subject_id and cast(c.number as varchar(10)) = r.target_ref"
                + " where r.kind = 'VERIFICATION' and r.standing and c.latest and c.revision ";
        assertThat(query(verified + "= r.revision")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(query(verified + "> r.revision")).isNotEmpty();
    }

    @Test
    void one_subject_was_taken_over_and_goes_on_and_another_waits_for_its_regimen() throws Exception {
        assertThat(query("select s.id from subject s join regimen_statement r on r.subject_id = s.id and r.revision = 2 and r.latest"
                + " where s.imported and exists (select 1 from dose_decision d where d.subject_id = s.id)")).hasSize(1);
        assertThat(query("select id from subject where imported and taken_over is null")).hasSize(1);
        assertThat(query("select v.number from deviation v join subject s on s.id = v.subject_id where s.imported")).isEmpty();
    }

    @Test
    void there_are_bleedings_of_low_counts_and_a_few_rescues() throws Exception {
        assertThat(query("select id from safety_fact where kind = 'BLEEDING' and who_grade in (1, 2)")).hasSizeBetween(10, 90);
        assertThat(query("select id from safety_fact where kind = 'RESCUE'")).hasSizeBetween(1, 20);
        assertThat(query("select f.id from safety_fact f join subject s on s.id = f.subject_id where f.happened_on < cast(s.consent_at as date)")).isEmpty();
    }

    @Test
    void nothing_lies_in_the_future_and_nothing_is_known_before_it_happened() throws Exception {
        assertThat(query("select id from audit_entry where at_utc > current_timestamp")).isEmpty();
        assertThat(query("select id from platelet_count where collected_at > recorded_at")).isEmpty();
        assertThat(query("select c.id from platelet_count c join subject s on s.id = c.subject_id where c.collected_at < s.consent_at")).isEmpty();
    }

    @Test
    void a_second_start_adds_nothing() throws Exception {
        String everything = "select count(*) from audit_entry union all select count(*) from subject";
        List<String> before = query(everything);
        WarPortal.start(data(), "--demo").close();
        assertThat(query(everything)).isEqualTo(before);
    }

    private void crawl(Visitor visitor, String account) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        while (!next.isEmpty() && seen.size() < MOST_PAGES) {
            String path = next.poll();
            if (seen.add(path)) {
                Reply reply = visitor.visit(path);
                if (reply.status() != 200) {
                    wrong.add(account + " " + path + " " + reply.status());
                }
                reply.page().select("a[href^=/]").stream().map(DemoTrialIT::path).filter(found -> !seen.contains(found)).forEach(next::add);
            }
        }
    }

    private void takeEveryFile(Visitor sponsor) {
        allFiles = sponsor.download("/reports/C-0001/all.zip");
        Stream.of(ReportKind.values()).forEach(kind -> reports.put(kind, sponsor.get("/reports/C-0001/" + kind.id()).page()));
    }

    private void askAboutEverybody(Visitor coordinator) {
        for (int page = 1; page < 9; page++) {
            coordinator.visit("/subjects?status=ENROLLED&page=" + page).page().select("main table tbody th a").forEach(link -> {
                String casebook = link.attr("href");
                Matcher rule = RULE.matcher(coordinator.visit(casebook + "/dose?adherence=CONFIRMED").text());
                if (rule.find()) {
                    rules.add(rule.group(1));
                }
                Reply entry = coordinator.visit(casebook + "/taper/start");
                if (entry.status() == 200) {
                    unmet.add(entry.page().select("main .tag.red").size());
                }
            });
        }
    }

    private static String path(Element link) {
        return link.attr("href").replaceFirst("#.*", "");
    }

    private static Path data() {
        return folder.resolve("data");
    }

    private List<String> query(String sql) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data().resolve("database.secret"))) {
            secrets.load(reader);
        }
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + data().resolve("plateau").toAbsolutePath(), "PLATEAU", secrets.getProperty("portal"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
