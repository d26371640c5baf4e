package plateau.subject.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plateau.access.Role;
import plateau.page.PostedFile;
import plateau.site.AddSite;
import plateau.site.Site;
import plateau.subject.ImportSubjects;
import plateau.testing.Example;
import plateau.testing.PilotData;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class ImportPagesTest {

    private static final String HEADINGS = "USUBJID,SITEID,AGE,SEX,ARM,RFSTDTC\n";

    private final Example site = Example.site();
    private final Visitor administrator = site.signedIn(Role.ADMINISTRATOR);

    @Test
    void subjects_are_enrolled_and_marked_as_imported() {
        Reply done = upload(row("A-1", "F", "2020-01-02") + row("A-2", "U", ""));

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.follow().text()).contains("1 imported, 0 there already, 1 left out because they have no first day of treatment");
        Reply casebook = site.signedIn(Role.COORDINATOR).get("/subjects/" + site.number() + "-0001");
        assertThat(casebook.text()).contains(site.number() + "-E001").contains("Imported as A-1").contains("eligibility was decided elsewhere")
                .contains("No dose is advised");
    }

    @Test
    void no_dose_is_advised_because_nobody_knows_which_is_taken() {
        upload(row("A-1", "F", "2020-01-02"));
        String subject = "/subjects/" + site.number() + "-0001";
        Visitor investigator = site.signedIn(Role.INVESTIGATOR);
        Reply count = investigator.get(subject + "/counts/new").submit(subject + "/counts", Map.of("value", "38"));

        assertThat(count.status()).isEqualTo(303);
        Reply dose = count.follow();
        assertThat(dose.status()).isEqualTo(409);
        assertThat(dose.text()).contains("the dose taken there is not known here").doesNotContain("mg");
        assertThat(investigator.get(subject).text()).contains("38 ×10⁹/L");
        assertThat(investigator.get("/subjects?number=" + site.number()).text()).contains("Not known");
    }

    @Test
    @Tag("R51")
    void the_same_file_twice_changes_nothing() {
        String rows = row("A-1", "F", "2020-01-02") + row("A-2", "M", "2020-01-03");
        upload(rows);
        assertThat(upload(rows).follow().text()).contains("0 imported, 2 there already").contains("2 imported, 0 there already");
        assertThat(site.signedIn(Role.COORDINATOR).get("/subjects/" + site.number() + "-0003").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @Tag("IO-6")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ZZZZ,F,2020-01-02 | "there is no site ZZZZ. Add it first."
            SITE,X,2020-01-02 | SEX is F, M, U or empty.
            SITE,F,2020-01    | "RFSTDTC is a whole date, such as 2026-01-31, or empty."
            SITE,F,2999-01-01 | lies in the future
            SITE,F,1999-12-31 | RFSTDTC lies before the year 2000. Check the year.
            SITE,F            | it has 5 cells
            """)
    void one_wrong_row_and_nothing_is_imported(String row, String problem) {
        String[] cells = row.replace("SITE", site.number()).split(",");
        String line = "A-2," + cells[0] + ",50," + cells[1] + ",X" + (cells.length > 2 ? "," + cells[2] : "") + "\n";

        Reply refused = upload(row("A-1", "F", "2020-01-02") + line);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).singleElement().asString().contains("Line 3: ").contains(problem);
        assertThat(site.signedIn(Role.COORDINATOR).get("/subjects/" + site.number() + "-0001").status()).isEqualTo(404);
    }

    @Test
    void without_a_file_the_page_asks_for_one() {
        assertThat(administrator.get("/import").submit("/import", Map.of()).problems()).containsExactly("Choose the file.");
    }

    @Test
    @Tag("IO-6")
    void a_file_of_one_byte_too_many_is_refused_with_words() {
        Reply refused = upload(new byte[PostedFile.MOST_BYTES + 1]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("at most 5 MB");
        assertThat(upload(new byte[PostedFile.MOST_BYTES]).status()).isEqualTo(422);
    }

    @Test
    @Tag("CS-1")
    void a_file_from_another_page_is_refused() {
        assertThat(administrator.upload("/import", Map.of("csrf", "x", "once", "0123456789abcdef0123"), "dm.csv", HEADINGS.getBytes(UTF_8)).status()).isEqualTo(403);
    }

    @Test
    @Tag("R51")
    void the_pilot_study_is_imported_whole() {
        byte[] file = PilotData.demographics();
        sites(file).forEach(number -> site.portal().inside(() -> site.portal().bean(AddSite.class)
                .add(number, new Site.SiteDetails("Pilot site " + number, "US", java.time.ZoneId.of("America/New_York"), 20, true, java.util.Optional.empty()))));

        ImportSubjects.Outcome first = site.portal().inside(() -> site.portal().bean(ImportSubjects.class).run(new PostedFile("dm.csv", file)));
        ImportSubjects.Outcome second = site.portal().inside(() -> site.portal().bean(ImportSubjects.class).run(new PostedFile("dm.csv", file)));

        assertThat(first.problems()).isEmpty();
        assertThat(first.imported() + first.there()).isEqualTo(254);
        assertThat(first.notTreated()).isEqualTo(52);
        assertThat(second).isEqualTo(new ImportSubjects.Outcome(0, 254, 52, List.of()));
    }

    private static List<String> sites(byte[] file) {
        return Arrays.stream(new String(file, UTF_8).split("\n")).skip(1).map(line -> line.split(",")[3]).distinct().sorted(Comparator.naturalOrder()).collect(Collectors.toList());
    }

    private String row(String number, String sex, String dayOne) {
        return number + "," + site.number() + ",50," + sex + ",Placebo," + dayOne + "\n";
    }

    private Reply upload(String rows) {
        return upload((HEADINGS + rows).getBytes(UTF_8));
    }

    private Reply upload(byte[] file) {
        return administrator.get("/import").submit("/import", Map.of(), "dm.csv", file);
    }
}
