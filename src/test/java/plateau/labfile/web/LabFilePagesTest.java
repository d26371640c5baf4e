package plateau.labfile.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static plateau.labfile.LabFileExample.HEADINGS;

import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.OpenAccount;
import plateau.access.Role;
import plateau.labfile.LabFileExample;
import plateau.page.PostedFile;
import plateau.site.AddSite;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.subject.ImportSubjects;
import plateau.testing.Example;
import plateau.testing.ExampleData;
import plateau.testing.ExampleSubject;
import plateau.testing.PilotData;
import plateau.testing.Reply;

@Tag("persistence")
@Tag("DF-6")
class LabFilePagesTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();
    private final LabFileExample file = LabFileExample.at(site);

    @Test
    void a_file_is_previewed_row_by_row_and_nothing_is_written_before_the_import() {
        Reply preview = file.preview(row("PLAT", "38", "K/uL", hoursAgo(50)) + row("ALT", "20", "U/L", hoursAgo(50)) + row("PLAT", "7", "", hoursAgo(49)));

        assertThat(verdicts(preview)).containsExactly("Accepted", "Another test Not a platelet count: ALT", "Refused The row gives no unit.");
        assertThat(casebook()).doesNotContain("38 ×10⁹/L");
    }

    @Test
    @Tag("DF-10")
    void the_import_records_the_counts_and_each_leads_back_to_its_line() {
        Reply done = importAll(row("PLAT", "38", "K/uL", hoursAgo(50)) + row("PLAT", "250000", "/uL", hoursAgo(26)));

        assertThat(done.text()).contains("counts recorded 2").contains("SHA-256");
        assertThat(casebook()).contains("38 ×10⁹/L").contains("250 ×10⁹/L");
        Reply count = file.visitor().get("/subjects/" + subject.number() + "/counts/1");
        assertThat(count.text()).contains("Imported from Laboratory file " + number() + ", line 2");
        assertThat(file.visitor().get("/subjects/" + subject.number() + "/history").text()).contains("line 2 of laboratory file " + number());
        assertThat(file.visitor().get(file.path() + "/raw").body()).startsWith(HEADINGS);
        assertThat(file.visitor().get(file.path() + "/rows").body()).contains("Accepted");
    }

    @Test
    @Tag("R51")
    void the_same_file_twice_changes_nothing() {
        String rows = row("PLAT", "38", "K/uL", hoursAgo(50)) + row("PLAT", "40", "K/uL", hoursAgo(26));
        importAll(rows);

        Reply again = file.preview(rows);

        assertThat(verdicts(again)).containsExactly("Duplicate Recorded already, as count 1.", "Duplicate Recorded already, as count 2.");
        assertThat(again.page().select("form[action$=/import]")).isEmpty();
    }

    @Test
    void a_count_that_was_corrected_or_removed_does_not_come_back() {
        String rows = row("PLAT", "38", "K/uL", hoursAgo(50));
        importAll(rows);
        subject.withCountCorrected(1, "83");

        assertThat(verdicts(file.preview(rows))).containsExactly("Duplicate Was recorded as count 1, which was corrected or removed since.");
        assertThat(verdicts(file.preview(row("PLAT", "39", "K/uL", hoursAgo(50))))).singleElement().asString()
                .startsWith("Conflicting The row says 39, and count 1 of the same time says 83 ×10⁹/L.");
    }

    @Test
    @Tag("AC-3")
    void a_subject_of_another_site_is_refused_like_one_who_is_not_there() {
        ExampleSubject elsewhere = Example.site().enrolled();

        List<String> verdicts = verdicts(file.preview(rowOf(elsewhere.number(), "38") + rowOf("99-9999", "38")));

        assertThat(verdicts).hasSize(2);
        assertThat(verdicts.get(0)).isEqualTo(verdicts.get(1)).startsWith("Refused");
    }

    @ParameterizedTest
    @Tag("DF-3")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            PLAT | 38    |            | The row gives no unit.
            PLAT | 38    | mmol/L     | is not known for a platelet count
            PLAT | <5    | K/uL       | is no plain number
            PLAT | clump | K/uL       | is no plain number
            PLAT |       | K/uL       | The row gives no value.
            PLAT | 5001  | K/uL       | lies between 0 and 5000
            PLAT | -1    | K/uL       | is no plain number
            """)
    void a_value_that_cannot_be_used_is_refused_with_its_reason(String test, String value, String unit, String reason) {
        String rows = row(test, value == null ? "" : value, unit == null ? "" : unit, hoursAgo(50));

        assertThat(verdicts(file.preview(rows))).singleElement().asString().startsWith("Refused").contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2999-01-01T10:00 | in the future
            1999-01-01T10:00 | before the consent
            2026-02-30T10:00 | is no date
            31.01.2026 10:00 | is no date
            2026-01          | is no date
            """)
    void a_time_that_cannot_be_is_refused(String date, String reason) {
        assertThat(verdicts(file.preview(row("PLAT", "38", "K/uL", date)))).singleElement().asString().startsWith("Refused").contains(reason);
    }

    @Test
    void a_row_without_a_time_of_day_is_refused_unless_the_laboratory_names_one() {
        String day = hoursAgo(72).substring(0, 10);
        assertThat(verdicts(file.preview(row("PLAT", "38", "K/uL", day)))).singleElement().asString().contains("The row gives no time of day");

        Reply named = file.columns(Map.of("none", "12:00"));

        assertThat(verdicts(named)).containsExactly("Accepted No time of day in the file; 12:00 is taken.");
        file.run(named, Map.of());
        assertThat(verdicts(file.preview(row("PLAT", "38", "K/uL", day)))).containsExactly("Duplicate Recorded already, as count 1.");
        assertThat(verdicts(file.preview(row("PLAT", "39", "K/uL", day)))).singleElement().asString().startsWith("Conflicting");
    }

    @Test
    void unlikely_counts_are_asked_about_and_can_be_left_out() {
        String rows = row("PLAT", "20", "K/uL", hoursAgo(50)) + row("PLAT", "100", "K/uL", hoursAgo(26));
        Reply preview = file.preview(rows);
        assertThat(verdicts(preview).get(1)).contains("Unlikely: 100 ×10⁹/L is five times the last count or more");

        assertThat(file.run(preview, Map.of()).status()).isEqualTo(422);
        Reply done = file.run(preview, Map.of("unlikely", "no"));

        assertThat(done.follow().text()).contains("counts recorded 1").contains("unlikely, left out 1");
        assertThat(casebook()).doesNotContain("100 ×10⁹/L");
    }

    @Test
    void a_sample_that_was_typed_with_another_time_is_asked_about() {
        String day = hoursAgo(50).substring(0, 10);
        file.run(file.preview(row("PLAT", "38", "K/uL", day + "T09:30")), Map.of());

        for (String time : List.of("T09:27", "T09:33")) {
            assertThat(verdicts(file.preview(row("PLAT", "38", "K/uL", day + time)))).singleElement().asString()
                    .startsWith("Accepted").contains("Unlikely: 38 ×10⁹/L is recorded for", "already, at another time of the day");
        }
        assertThat(verdicts(file.preview(row("PLAT", "39", "K/uL", day + "T09:33")))).containsExactly("Accepted");
    }

    @Test
    void what_changed_since_the_preview_is_shown_anew_and_nothing_is_imported() {
        Reply preview = file.preview(row("PLAT", "38", "K/uL", hoursAgo(50)) + row("PLAT", "44", "K/uL", hoursAgo(26)));
        LabFileExample other = LabFileExample.at(site);
        other.run(other.preview(row("PLAT", "38", "K/uL", hoursAgo(50))), Map.of());

        Reply refused = file.run(preview, Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Something changed since the preview").contains("Recorded already");
        assertThat(casebook()).doesNotContain("44 ×10⁹/L");
    }

    @Test
    @Tag("RL-12")
    void a_file_is_imported_once() {
        Reply preview = file.preview(row("PLAT", "38", "K/uL", hoursAgo(50)));
        file.run(preview, Map.of());

        assertThat(file.run(preview, Map.of()).status()).isEqualTo(303);
        Reply stale = file.visitor().get(file.path());
        assertThat(stale.text()).contains("counts recorded 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            UTF-8   | ,
            UTF-8   | ;
            GB18030 | ;
            GB18030 | "\t"
            """)
    void the_characters_and_the_delimiter_are_found_out_and_shown(String charset, String delimiter) {
        String sign = delimiter.equals("\\t") ? "\t" : delimiter;
        String text = ("编号,test,结果,unit,date\n" + row("PLAT", "3.8", "万/uL", hoursAgo(50))).replace(",", sign);
        Reply preview = file.preview(text.getBytes(Charset.forName(charset)), Map.of("subject", "0", "value", "2"));

        assertThat(verdicts(preview)).containsExactly("Accepted");
        assertThat(preview.text()).contains(charset + ", " + Map.of(",", "comma", ";", "semicolon", "\t", "tab").get(sign));
    }

    @Test
    void the_columns_are_remembered_for_the_next_file_of_the_laboratory() {
        file.preview(row("PLAT", "38", "K/uL", hoursAgo(50)));

        Reply next = file.send((HEADINGS + row("PLAT", "39", "K/uL", hoursAgo(30))).getBytes(UTF_8), Map.of()).follow();

        assertThat(next.text()).contains("Preview: nothing is recorded yet");
        assertThat(file.send("a,b\n1,2\n".getBytes(UTF_8), Map.of()).follow().status()).isEqualTo(303);
    }

    @ParameterizedTest
    @Tag("IO-6")
    @ValueSource(strings = {"", "subject,value\n", "a,b\n\"1,2\n3,4", "a,a\n1,2\n", "a,b\n1,\u0000\n"})
    void what_is_no_table_is_refused_with_words(String text) {
        Reply refused = file.send(text.getBytes(UTF_8), Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).hasSize(1);
    }

    @Test
    @Tag("IO-6")
    void hostile_rows_are_refused_one_by_one_and_shown_as_text() {
        Reply preview = file.preview("x".repeat(5000) + ",PLAT,1,K/uL,2026\r\n=1+1,PLAT,1,K/uL,2026\r<svg onload=1>,PLAT,1,K/uL,2026\na,b\n");

        assertThat(verdicts(preview)).hasSize(4).allMatch(verdict -> verdict.startsWith("Refused"));
        assertThat(preview.body()).contains("&lt;svg onload=1&gt;");
        assertThat(file.visitor().get(file.path() + "/rows").body()).contains("'=1+1");
    }

    @Test
    @Tag("IO-6")
    void a_picture_is_refused() {
        assertThat(file.send(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte) 0xff}, Map.of()).status()).isEqualTo(422);
    }

    @Test
    @Tag("R51")
    void the_pilot_study_is_imported_whole_and_a_second_time_changes_nothing() {
        byte[] demographics = PilotData.demographics();
        List<String> sites = Arrays.stream(new String(demographics, UTF_8).split("\n")).skip(1).map(line -> line.split(",")[3]).distinct().toList();
        List<Site> pilot = site.portal().inside(() -> {
            sites.forEach(number -> site.portal().bean(AddSite.class).add(number,
                    new Site.SiteDetails("Pilot site " + number, "US", java.time.ZoneId.of("America/New_York"), 20, true, java.util.Optional.empty())));
            site.portal().bean(ImportSubjects.class).run(new PostedFile("dm.csv", demographics));
            return sites.stream().map(number -> site.portal().bean(Sites.class).numbered(number).orElseThrow()).toList();
        });
        site.portal().inside(() -> site.portal().bean(ExampleData.class).addPerson("pilot" + site.number(), "Pilot coordinator",
                pilot.stream().map(one -> new OpenAccount.Grant(Role.COORDINATOR, Optional.of(one.id()))).toArray(OpenAccount.Grant[]::new)));
        LabFileExample labs = new LabFileExample(site.portal().visitor().signIn("pilot" + site.number(), Example.PASSWORD));

        Reply preview = labs.preview(PilotData.labs(), Map.of("none", "12:00"));
        Reply done = labs.run(preview, preview.text().contains("unlikely counts?") ? Map.of("unlikely", "yes") : Map.of()).follow();
        Reply again = labs.preview(PilotData.labs(), Map.of("none", "12:00"));

        assertThat(done.text()).contains("counts recorded 1788").contains("refused 0").contains("other tests 5442");
        assertThat(again.text()).contains("Accepted: 0").contains("Duplicate: 1788");
    }

    private Reply importAll(String rows) {
        return file.run(file.preview(rows), Map.of("unlikely", "yes")).follow();
    }

    private String number() {
        return file.path().replaceAll(".*/", "");
    }

    private String casebook() {
        return file.visitor().get("/subjects/" + subject.number()).text();
    }

    private static List<String> verdicts(Reply preview) {
        return preview.page().select("tbody tr").stream().map(row -> row.select(".status").text() + (row.select("td").last().text().isEmpty() ? "" : " " + row.select("td").last().text()))
                .collect(Collectors.toList());
    }

    private String rowOf(String number, String value) {
        return number + ",PLAT," + value + ",K/uL," + hoursAgo(50) + "\n";
    }

    private String row(String test, String value, String unit, String date) {
        return subject.number() + "," + test + "," + value + "," + unit + "," + date + "\n";
    }

    private String hoursAgo(int hours) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(LocalDateTime.ofInstant(site.portal().clock().instant().minus(java.time.Duration.ofHours(hours)), Example.BERLIN));
    }
}
