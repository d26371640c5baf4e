package plateau.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchRuntimeException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.audit.AuditEntry;
import plateau.audit.AuditTrail;
import plateau.audit.RecordName;
import plateau.cut.StudySite;
import plateau.page.MessageView;
import plateau.report.CutReports;
import plateau.report.ReportFilter;
import plateau.report.ReportKind;
import plateau.safety.WhoGrade;
import plateau.sheet.Agreement;
import plateau.sheet.Disagreement;
import plateau.sheet.Format;
import plateau.sheet.Report;
import plateau.sheet.Report.Chapter;
import plateau.site.ChangeSite;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.testing.Example;
import plateau.testing.ExampleCut;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;
import plateau.testing.HeldBack;
import plateau.testing.Program;
import plateau.testing.Reply;
import plateau.testing.ShownReport;
import plateau.testing.TestPortal;
import plateau.testing.Unzipped;
import plateau.testing.Visitor;

@Tag("R55")
class ReportPagesTest {

    private final Example site = Example.site();
    private final Example other = Example.site();
    private final TestPortal portal = site.portal();
    private Visitor sponsor = site.signedIn(Role.SPONSOR);

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void page_csv_xlsx_pdf_json_and_api_say_the_same_numbers(ReportKind kind) throws IOException {
        subjects();
        ExampleCut cut = ExampleCut.of(site, other);
        Report report = read(cut, kind, ReportFilter.NONE);

        assertThat(ShownReport.on(sponsor.get(address(cut, kind)).page())).isEqualTo(ShownReport.of(report));
        for (Format format : Format.values()) {
            byte[] file = sponsor.download(address(cut, kind) + "/download?as=" + format.ending());
            Agreement.check(report, format, format == Format.CSV ? List.copyOf(withoutSums(file).values()) : List.of(file));
        }
        Agreement.check(report, Format.JSON, List.of(site.program(Role.SPONSOR).get("/api" + address(cut, kind)).body().getBytes()));
        for (Chapter chapter : report.chapters()) {
            Report alone = new Report(report.id(), report.title(), report.stamp(), List.of(chapter));
            Agreement.check(alone, Format.CSV, List.of(sponsor.download(address(cut, kind) + "/download?as=csv&chapter=" + chapter.id())));
        }
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void the_limits_are_those_of_the_page_in_every_file(ReportKind kind) throws IOException {
        subjects();
        ExampleCut cut = ExampleCut.of(site, other);
        Report report = read(cut, kind, new ReportFilter(Optional.of(site.number()), Optional.empty(), Optional.empty(), Optional.empty()));
        String limits = "site=" + site.number();

        Document page = sponsor.get(address(cut, kind) + "?" + limits).page();
        List<String> links = page.select(".downloads a, .after-table a, .siblings a, source, picture img").stream()
                .map(link -> link.attr("href") + link.attr("src") + link.attr("srcset")).toList();

        assertThat(ShownReport.on(page)).isEqualTo(ShownReport.of(report));
        assertThat(links).isNotEmpty().allMatch(link -> link.contains(limits));
        assertThat(page.select("select[name=site] option[selected]").val()).isEqualTo(site.number());
        Agreement.check(report, Format.JSON, List.of(sponsor.download(address(cut, kind) + "/download?as=json&" + limits)));
        assertThat(page.text()).contains("Only site " + site.number());
    }

    @Test
    @Tag("AC-2")
    void a_sponsor_starts_with_the_reports_and_opens_no_subject() {
        ExampleSubject subject = site.enrolled();
        String deviation = subject.withDeviation("Watched closely").number();

        assertThat(sponsor.get("/").location()).isEqualTo("/reports");
        assertThat(sponsor.get("/reports").page().select(".main-nav a").eachText()).containsExactly("Deviations", "Tapers", "Reports", "Protocol");
        for (String path : List.of("/subjects", "/subjects/" + subject.number(), subject.page("dose"), "/deviations", "/deviations/" + deviation,
                "/deviations/download", "/sites", "/people")) {
            assertThat(sponsor.get(path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void a_cut_gives_the_same_bytes_whatever_the_trial_does_later() {
        ExampleSubject subject = subjects();
        ExampleCut cut = ExampleCut.of(site, other);
        byte[] first = sponsor.download(cut.page() + "/all.zip");

        subject.withCountCorrected(1, "33").withRescue();
        site.enrolled();
        portal.inside(() -> {
            Site changed = portal.bean(Sites.class).get(site.get().id());
            portal.bean(ChangeSite.class).change(changed, new Site.SiteDetails("Another name", "FR", changed.timeZone(), 99, false, Optional.empty()));
            return null;
        });
        // read anew, not kept from before
        IntStream.range(0, 20).forEach(i -> read(cut, ReportKind.ENROLMENT, new ReportFilter(Optional.empty(), Optional.empty(), Optional.of(portal.clock().instant()
                .atZone(Example.BERLIN).toLocalDate().minusDays(i)), Optional.empty())));

        assertThat(sponsor.download(cut.page() + "/all.zip")).isEqualTo(first);
        assertThat(cut.head().sites()).extracting(StudySite::target).doesNotContain(99);
    }

    @Test
    void all_is_a_zip_of_every_report_and_dataset_with_sums_that_are_right() throws Exception {
        subjects();
        ExampleCut cut = ExampleCut.of(site);

        Map<String, byte[]> files = Unzipped.files(sponsor.download(cut.page() + "/all.zip"));
        List<String> sums = new String(files.remove("SHA256SUMS")).lines().toList();

        assertThat(files.keySet()).contains("enrolment.pdf", "enrolment.xlsx", "enrolment.json", "enrolment-sites.csv", "response.pdf", "quality.xlsx", "dm.csv", "lb.json", "odm.xml");
        assertThat(sums).hasSameSizeAs(files.keySet());
        for (String sum : sums) {
            String[] parts = sum.split("  ");
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(files.get(parts[1])))).as(parts[1]).isEqualTo(parts[0]);
        }
    }

    @Test
    void who_does_not_see_all_sites_of_a_cut_finds_nothing_of_it() {
        site.enrolled();
        ExampleCut own = ExampleCut.of(site);
        ExampleCut both = ExampleCut.of(site, other);

        Map<Visitor, Visitor> hereAndThere = Stream.of(Role.COORDINATOR, Role.INVESTIGATOR, Role.MONITOR).collect(Collectors.toMap(role -> site.signedIn(role), role -> other.signedIn(role)));
        Visitor monitorOfBoth = site.monitorToo(other);
        Visitor administrator = site.signedIn(Role.ADMINISTRATOR);

        for (String page : List.of("/enrolment", "/response", "/quality", "/enrolment/chart.svg", "/enrolment/download?as=csv", "/quality/download?as=pdf", "/all.zip", "/cdisc/dm.csv")) {
            hereAndThere.forEach((here, there) -> assertThat(List.of(here.get(own.page() + page).status(), here.get(both.page() + page).status(), there.get(own.page() + page).status()))
                    .as(page).containsExactly(200, 404, 404));
            assertThat(List.of(monitorOfBoth.get(both.page() + page).status(), sponsor.get(both.page() + page).status(), administrator.get(own.page() + page).status()))
                    .as(page).containsExactly(200, 200, 403);
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        ExampleCut cut = ExampleCut.of(site);

        assertThat(Stream.of("/reports/C-99999/enrolment", cut.page() + "/nothing", address(cut, ReportKind.ENROLMENT) + "/download?as=doc", address(cut, ReportKind.ENROLMENT) + "/download?as=csv&chapter=nothing",
                address(cut, ReportKind.ENROLMENT) + "/chart.svg?chapter=nothing", address(cut, ReportKind.ENROLMENT) + "/chart.svg?site=nothing", cut.page() + "/all.zip?from=never", cut.page() + "/cdisc/nothing.csv")
                .map(path -> sponsor.get(path).status())).containsOnly(404);
    }

    @Test
    void a_cut_that_is_not_taken_has_no_report() {
        site.enrolled();
        try (HeldBack held = portal.holdBack("from screening_answer where")) {
            ExampleCut cut = ExampleCut.asked(site);
            held.reached();
            assertThat(List.of(sponsor.get(address(cut, ReportKind.QUALITY)).status(), sponsor.get(cut.page() + "/all.zip").status(), sponsor.get(cut.page() + "/cdisc/dm.csv").status())).containsOnly(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"site=99-none|holds no site \"99-none\"", "country=XX|holds no site in \"XX\"", "from=yesterday|Write the day as year-month-day", "until=2026-02-30|Write the day as year-month-day",
            "from=2026-03-02&until=2026-03-01|This day is before the first one"})
    void limits_that_cannot_be_are_said_and_stay(String limitsAndProblem) {
        String[] both = limitsAndProblem.split("\\|");
        ExampleCut cut = ExampleCut.of(site);

        Reply page = sponsor.get(address(cut, ReportKind.RESPONSE) + "?" + both[0]);

        assertThat(List.of(page.status(), sponsor.get(address(cut, ReportKind.RESPONSE) + "/download?" + both[0]).status())).containsOnly(422);
        assertThat(page.problems()).singleElement().asString().contains(both[1]);
        assertThat(page.page().title()).startsWith("Error: ");
        assertThat(page.page().select("section.chapter")).isEmpty();
        assertThat(both[0].startsWith("from=") ? page.page().select("input[name=from]").val() : "from").isIn("from", "yesterday", "2026-03-02");
    }

    @Test
    void the_days_of_the_limits_are_in_and_those_beside_them_are_not() {
        ExampleSubject subject = site.enrolled();
        ExampleCut cut = ExampleCut.of(site);
        LocalDate day = subject.get().screenedOn();

        assertThat(screened(cut, "from=" + day + "&until=" + day)).isEqualTo("1");
        assertThat(screened(cut, "from=" + day.plusDays(1))).isEqualTo("0");
        assertThat(screened(cut, "until=" + day.minusDays(1))).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void a_cut_without_a_subject_has_every_report_in_every_form(ReportKind kind) throws IOException {
        ExampleCut cut = ExampleCut.of(site);

        Document page = sponsor.get(address(cut, kind)).page();

        assertThat(ShownReport.on(page)).isEqualTo(ShownReport.of(read(cut, kind, ReportFilter.NONE)));
        assertThat(sponsor.get(address(cut, kind) + "/chart.svg").body()).startsWith("<svg");
        for (Format format : Format.values()) {
            byte[] file = sponsor.download(address(cut, kind) + "/download?as=" + format.ending());
            Agreement.check(read(cut, kind, ReportFilter.NONE), format, format == Format.CSV ? List.copyOf(withoutSums(file).values()) : List.of(file));
        }
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void a_page_says_its_cut_leads_on_and_shows_every_chart(ReportKind kind) {
        subjects();
        ExampleCut cut = ExampleCut.of(site);

        Document page = sponsor.get(address(cut, kind)).page();

        assertThat(page.select(".stamp > p").text()).contains(cut.number(), cut.stamp().sha256(), "filter: none", " UTC");
        assertThat(page.select(".stamp dt").eachText()).contains("State of the data", "Taken by", "Sites", "Filter", "Protocol versions", "Rows");
        assertThat(page.select(".siblings a").eachText()).containsExactly("Enrolment", "Response", "Data quality");
        assertThat(page.select(".key-figures dd")).hasSizeGreaterThan(2);
        assertThat(page.select(".on-this-page a").eachAttr("href")).allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
        List<String> pictures = Stream.concat(page.select("picture img").eachAttr("src").stream(), page.select("picture source").eachAttr("srcset").stream()).toList();
        assertThat(pictures).isNotEmpty().allSatisfy(picture -> assertThat(sponsor.get(picture).body()).startsWith("<svg"));
        assertThat(sponsor.get(cut.page()).page().select(".cut-reports a").eachAttr("href")).hasSize(3 + 1 + 2 * 6 + 1).filteredOn(link -> !link.endsWith(".zip"))
                .allSatisfy(link -> assertThat(sponsor.get(link).status()).isEqualTo(200));
    }

    @Test
    void every_download_is_in_the_audit_trail_with_who_cut_form_and_limits() {
        site.enrolled();
        ExampleCut cut = ExampleCut.of(site);

        sponsor.get(address(cut, ReportKind.ENROLMENT) + "/download?as=xlsx&site=" + site.number());
        sponsor.get(cut.page() + "/cdisc/dm.csv");

        assertThat(downloads("report enrolment", cut)).singleElement().satisfies(entry -> {
            assertThat(entry.personName()).isEqualTo("Example sponsor " + site.number());
            assertThat(entry.newValue().orElseThrow()).matches(cut.number() + ", xlsx, filter: site " + site.number() + ", \\d+ rows");
        });
        assertThat(downloads("dataset dm.csv", cut)).singleElement().satisfies(entry -> assertThat(entry.newValue()).contains(cut.number() + ", 1 subjects"));
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void a_page_takes_few_statements_however_many_subjects(ReportKind kind) throws Exception {
        subjects();
        IntStream.range(0, 20).forEach(i -> site.enrolled());
        ExampleCut cut = ExampleCut.of(site, other);
        sponsor.get("/account");

        assertThat(portal.statementsOf(() -> sponsor.get(address(cut, kind)))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void a_file_that_disagrees_is_answered_with_a_page() {
        Report report = read(ExampleCut.of(site), ReportKind.ENROLMENT, ReportFilter.NONE);
        RuntimeException disagreement = catchRuntimeException(() -> Agreement.check(report, Format.JSON, List.of("{}".getBytes())));

        Response answer = new DisagreementMapper().toResponse((Disagreement) disagreement);

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(((MessageView) answer.getEntity()).what()).contains("does not say the same as the report", "JSON of report enrolment");
    }

    @Test
    void programs_read_the_list_of_cuts_and_a_chapter_page_by_page() throws IOException {
        subjects();
        ExampleCut cut = ExampleCut.of(site);
        Program program = site.program(Role.MONITOR);

        JsonNode list = new ObjectMapper().readTree(program.get("/api/reports").body());
        Reply first = program.get("/api" + address(cut, ReportKind.ENROLMENT) + "?chapter=subjects");
        Reply wrong = program.get("/api" + address(cut, ReportKind.ENROLMENT) + "?from=never");

        assertThat(list.at("/cuts/0/number").asText()).isEqualTo(cut.number());
        assertThat(list.at("/cuts/0/sha256").asText()).isEqualTo(cut.stamp().sha256());
        assertThat(list.at("/cuts/0/reports/0").asText()).isEqualTo("/api" + address(cut, ReportKind.ENROLMENT));
        assertThat(new ObjectMapper().readTree(first.body()).at("/chapters")).hasSize(1);
        assertThat(first.header("X-Total-Count")).isEqualTo(String.valueOf(read(cut, ReportKind.ENROLMENT, ReportFilter.NONE).chapters().get(0).table().rows().size()));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(wrong.body()).contains("\"field\":\"from\"");
        assertThat(program.get("/api" + address(ExampleCut.of(other), ReportKind.ENROLMENT)).status()).isEqualTo(404);
        assertThat(program.get("/api" + cut.page() + "/nothing").status()).isEqualTo(404);
    }

    /** Some in every state. @return one of them */
    private ExampleSubject subjects() {
        ExampleSubject tapering = ExampleTapers.begun(site, 1, "5").get(0).withBleeding(WhoGrade.PETECHIAE);
        other.enrolled().withCount("20").dosedAsAsked();
        site.enrolled().withCount("20").withdrawn();
        site.enrolled();
        // the session of before is over, days have passed
        sponsor = site.signedIn(Role.SPONSOR);
        return tapering;
    }

    private String screened(ExampleCut cut, String limits) {
        return sponsor.get(address(cut, ReportKind.ENROLMENT) + "?" + limits).page().select(".key-figures div:contains(Screened) dd").first().text();
    }

    private List<AuditEntry> downloads(String list, ExampleCut cut) {
        return portal.inside(() -> portal.bean(AuditTrail.class).of(RecordName.ofStudy("download", list))).stream()
                .filter(entry -> entry.newValue().orElse("").startsWith(cut.number() + ",")).toList();
    }

    private Report read(ExampleCut cut, ReportKind kind, ReportFilter filter) {
        return portal.inside(() -> portal.bean(CutReports.class).read(cut.get(), kind, filter));
    }

    private static String address(ExampleCut cut, ReportKind kind) {
        return cut.page() + "/" + kind.id();
    }

    private static Map<String, byte[]> withoutSums(byte[] zip) throws IOException {
        Map<String, byte[]> files = Unzipped.files(zip);
        files.remove("SHA256SUMS");
        return files;
    }
}
