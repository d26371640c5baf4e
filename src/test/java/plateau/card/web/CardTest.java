package plateau.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.page.Written;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** The take-home card of a signed decision, on the screen and on paper. */
@Tag("persistence")
@Tag("R43")
class CardTest {

    private static final String EVERY_OTHER_DAY = "2.5-2";

    private final Example site = Example.site();

    @Test
    void a_card_says_which_dose_on_which_day_how_to_take_it_what_to_watch_for_and_whom_to_call() {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();

        Reply card = investigator().get(subject.page("decisions/1")).click("Take-home card");

        assertThat(card.status()).isEqualTo(200);
        assertThat(card.text()).contains("Take 2.5 mg once every day.", "Eat nothing in the 8 hours before you take it and in the 2 hours after it", "black stools", "yellow skin",
                "shortness of breath", "Example hospital " + site.number(), "No phone number is known for this site", weekday(today().plusDays(7)),
                "from " + weekday(today().plusDays(5)) + " to " + weekday(today().plusDays(9)), "This card ends on " + weekday(today().plusDays(9)),
                "signed dose decision 1 of " + weekday(today()));
        assertThat(card.page().select(".calendar td.dose")).hasSize(10);
        assertThat(card.page().select(".calendar td.none")).isEmpty();
        assertThat(card.page().select(".notice")).isEmpty();
        assertThat(card.page().select(".take-home").text()).doesNotContain("1970", "Dr Example");
    }

    @Test
    void a_newer_decision_makes_the_card_of_the_older_one_void() throws IOException {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();
        Visitor investigator = investigator();
        assertThat(text(pdf(investigator, subject, 1))).doesNotContain("VOID");
        site.daysLater(1);
        subject.withCount("450").dosedAsAsked();
        investigator = investigator();

        Reply old = investigator.get(subject.page("decisions/1/card"));
        assertThat(old.page().select(".notice.danger").text()).contains("This card is void", "a newer one was made on " + weekday(today()));
        assertThat(old.page().select(".void-mark").text()).isEqualTo("VOID");
        assertThat(text(pdf(investigator, subject, 1))).contains("VOID", "a newer one was made on");

        Reply current = old.click("Open the card that holds");
        assertThat(current.text()).contains("Take no tablets. Your treatment is paused", weekday(today().plusDays(3))).doesNotContain("VOID", "no tablet 2", "8 hours");
        assertThat(current.page().select(".calendar")).isEmpty();
        assertThat(investigator.get("/subjects/" + subject.number()).click("Take-home card").page().title()).startsWith("Take-home card, decision 2");
    }

    @Test
    void a_card_of_a_subject_who_left_the_study_is_void_without_another() {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked().withdrawn();

        Reply card = investigator().get(subject.page("decisions/1/card"));

        assertThat(card.page().select(".notice.danger").text()).contains("treatment in the study ended on " + weekday(today()));
        assertThat(card.page().select(".notice a")).isEmpty();
    }

    @Test
    void after_a_stop_no_tablets_are_taken_and_no_day_of_a_count_is_told() {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();
        site.daysLater(1);
        subject.stoppedForSafety();

        Reply card = investigator().get(subject.page("decisions/2/card"));

        assertThat(card.text()).contains("Take no tablets. Your treatment with the study drug is stopped.", "Your site tells you the day.");
        assertThat(card.page().select(".calendar")).isEmpty();
    }

    @Test
    void what_departs_from_the_advice_has_the_next_count_of_what_was_decided() {
        ExampleSubject subject = site.enrolled().withCount("20").dosedOtherwise("5", "An example");
        assertThat(investigator().get(subject.page("decisions/1/card")).text()).contains("Take 5 mg once every day.", weekday(today().plusDays(7)));

        site.daysLater(3);
        subject.withCount("300").dosedOtherwise("0", "An example");

        assertThat(investigator().get(subject.page("decisions/2/card")).text()).contains("Your treatment is paused", weekday(today().plusDays(3)));
    }

    @Test
    void who_stays_interrupted_where_the_rules_would_resume_is_counted_again_in_three_days() {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();
        site.daysLater(7);
        subject.withCount("450").dosedAsAsked();
        site.daysLater(3);
        subject.withCount("120");
        site.portal().clock().forward(Duration.ofMinutes(5));
        subject.dosedOtherwise("0", "An example");

        assertThat(investigator().get(subject.page("decisions/3/card")).text()).contains("Your treatment is paused",
                weekday(today().plusDays(3)), "from " + weekday(today().plusDays(2)) + " to " + weekday(today().plusDays(4)));
        assertThat(investigator().get("/subjects/" + subject.number()).page().select(".next-step").text()).contains("It is due on " + Written.date(today().plusDays(3)));
    }

    @Test
    void a_card_whose_count_was_corrected_since_is_to_be_looked_at_before_it_is_handed_out() {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();
        site.daysLater(7);
        subject.withCount("300").dosedAsAsked();
        assertThat(investigator().get(subject.page("decisions/2/card")).page().select(".notice")).isEmpty();
        subject.withCountCorrected(subject.lastCountNumber(), "30");

        assertThat(investigator().get(subject.page("decisions/2/card")).page().select(".notice.warning").text())
                .contains("What was recorded has changed since this was signed", "See what it asks");
    }

    @Test
    void a_dose_every_other_day_that_is_decided_again_keeps_its_rhythm() {
        ExampleTapers tapers = ExampleTapers.begun(site, 1, "2.5");
        LocalDate began = today();
        tapers.daysLater(7);
        ExampleSubject subject = tapers.get(0).withCount("80").decidedAsAsked();
        Visitor investigator = investigator();
        int decision = subject.decisions().size();
        assertThat(subject.decisions().get(decision - 1).choice().code()).isEqualTo(EVERY_OTHER_DAY);

        Reply card = investigator.get(subject.page("decisions/" + decision + "/card"));

        List<String> doses = card.page().select(".calendar td.dose .on").eachText();
        assertThat(card.text()).contains("Take 2.5 mg on every second day", "no tablet");
        assertThat(doses).first().isEqualTo(brief(began.plusDays(8)));
        assertThat(card.page().select(".calendar td:not(.blank)").first().text()).isEqualTo(brief(today()) + " no tablet");
        assertThat(doses).element(1).isEqualTo(brief(began.plusDays(10)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "7.5"})
    void on_paper_it_is_one_tagged_page_of_A5_with_its_font_in_it(String start) throws IOException {
        ExampleSubject subject = stable(start);
        int last = subject.decisions().size();
        rename("A long name of a site ".repeat(10).substring(0, 199), "");
        try (PDDocument pdf = Loader.loadPDF(pdf(investigator(), subject, last))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(419f, 420f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(595f, 596f);
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Take-home card");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
            String text = text(pdf);
            assertThat(text).contains(subject.get().number(), "Take " + start + " mg once every day.", "This card ends on " + weekday(today().plusDays(35)), "A long name of a site ", "Made from the signed dose decision")
                    .doesNotContain("#");
            assertThat(text.split(brief(today().plusDays(35)), -1)).hasSizeGreaterThan(1);
        }
    }

    @Test
    void letters_that_the_font_of_the_paper_has_are_printed_and_for_others_there_is_a_line() throws IOException {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();
        rename("Universitätsklinik Łódź − Haus 3, 2. OG °C", "+49 30 23125 011");
        assertThat(text(pdf(investigator(), subject, 1))).contains("Universitätsklinik Łódź − Haus 3, 2. OG °C", "+49 30 23125 011").doesNotContain("#", "Write it here");

        rename("东湖医院", "");

        String text = text(pdf(investigator(), subject, 1));
        assertThat(text).contains("Name of the site:", "No phone number is known for this site.").doesNotContain("#");
        assertThat(investigator().get(subject.page("decisions/1/card")).text()).contains("东湖医院");
    }

    @Test
    @Tag("AT-1")
    void the_file_is_named_without_the_subject_and_the_download_is_noted() {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();

        Reply file = investigator().get(subject.page("decisions/1/card.pdf"));

        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"take-home-card-" + today() + ".pdf\"");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"card", "card.pdf"})
    @Tag("AC-3")
    void nobody_of_another_site_learns_that_there_is_a_card(String page) {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();
        Visitor other = Example.site().signedIn(Role.INVESTIGATOR);

        Reply refused = other.get(subject.page("decisions/1/" + page));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text()).isEqualTo(other.get("/subjects/99-999/decisions/1/" + page).text());
        assertThat(investigator().get(subject.page("decisions/2/" + page)).status()).isEqualTo(404);
        assertThat(investigator().get(subject.page("decisions/0/" + page)).status()).isEqualTo(404);
    }

    @Test
    void the_days_are_those_of_the_site() {
        Example shanghai = Example.siteIn(ZoneId.of("Asia/Shanghai"));
        ExampleSubject subject = shanghai.enrolled().withCount("20").dosedAsAsked();

        Reply card = shanghai.signedIn(Role.COORDINATOR).get(subject.page("decisions/1/card"));

        assertThat(card.text()).contains(weekday(shanghai.get().dateAt(shanghai.portal().clock().instant()).plusDays(7)));
    }

    /** A stable subject, whose next count is due in 28 days with a window of 35. */
    private ExampleSubject stable(String start) {
        ExampleSubject subject = site.enrolled(start).withCount("20").dosedAsAsked();
        for (int week = 0; week < 4; week++) {
            site.daysLater(7);
            subject.withCount("100").decidedAsAsked();
        }
        return subject;
    }

    private void rename(String name, String phone) {
        String page = "/sites/" + site.number();
        assertThat(site.signedIn(Role.ADMINISTRATOR).get(page).submit(page, Map.of("name", name, "phone", phone)).status()).isEqualTo(303);
    }

    private Visitor investigator() {
        return site.signedIn(Role.INVESTIGATOR);
    }

    private static byte[] pdf(Visitor visitor, ExampleSubject subject, int decision) {
        return visitor.download(subject.page("decisions/" + decision + "/card.pdf"));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return text(pdf);
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private LocalDate today() {
        return site.get().dateAt(site.portal().clock().instant());
    }

    private static String weekday(LocalDate day) {
        String name = day.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase() + " " + Written.date(day);
    }

    private static String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + Written.date(day).split(" ")[1].substring(0, 3);
    }
}
