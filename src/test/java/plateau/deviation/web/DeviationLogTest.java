package plateau.deviation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.testing.DeviationReview;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class DeviationLogTest {

    private final Example site = Example.site();
    private final Visitor monitor = site.signedIn(Role.MONITOR);

    @Test
    void the_file_has_the_columns_of_the_sdtm_domain_and_ends_with_its_number_of_rows() {
        var subject = site.enrolled();
        String number = subject.withDeviation("Watched closely").number();
        new DeviationReview(monitor, number).classified(true);

        Reply file = monitor.get("/deviations/log.csv");

        assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"deviation-log-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(file.body()).startsWith("STUDYID,DOMAIN,USUBJID,DVSEQ,DVSPID,DVTERM,DVDECOD,DVCAT,DVSCAT,DVSTDTC,")
                .contains("hetrombopag-itp,DV,hetrombopag-itp-" + subject.get().number() + ",1," + number
                        + ",More drug than the protocol asked. Asked: Start with 2.5 mg once daily. Done: 5 mg once daily,DOSE_ABOVE,MAJOR,IMPORTANT,")
                .contains(",CLASSIFIED,N,Will be monitored more closely: Watched closely,,").endsWith("\r\nRows,1\r\n");
    }

    @Test
    @Tag("IO-8")
    void an_action_that_looks_like_a_formula_is_marked() {
        String number = site.enrolled().withDeviation("Watched closely").number();
        new DeviationReview(monitor, number).classified(true);
        new DeviationReview(site.signedIn(Role.COORDINATOR), number).submit("/action", "action", "=1+2+3");

        assertThat(monitor.get("/deviations/log.csv").body()).contains(",'=1+2+3,");
    }

    @Test
    void the_printed_log_says_on_each_page_who_printed_it_and_how_many_pages_there_are() throws IOException {
        site.enrolled().withDeviation("Watched closely");
        site.enrolled().withDeviations(40);

        try (PDDocument pdf = pdf("")) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains("Printed by Example monitor " + site.number() + " on", "Page " + page + " of " + pdf.getNumberOfPages(), "Corrective action");
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains("Deviation log of hetrombopag-itp", "41 deviations", site.number() + "-D0001", site.number() + "-D0041");
        }
    }

    @Test
    @Tag("SI-2")
    void both_have_the_filter_and_the_rights_of_the_page() throws IOException {
        String here = site.enrolled().withDeviation("Watched closely").number();
        Example other = Example.site();
        String there = other.enrolled().withDeviation("Watched closely").number();

        for (String query : new String[] {"", "?site=" + other.number()}) {
            assertThat(monitor.get("/deviations/log.csv" + query).body()).doesNotContain(there);
            try (PDDocument pdf = pdf(query)) {
                assertThat(new PDFTextStripper().getText(pdf)).doesNotContain(there);
            }
        }
        assertThat(monitor.get("/deviations/log.csv").body()).contains(here);
        assertThat(monitor.get("/deviations/log.csv?state=CLOSED").body()).endsWith("\r\nRows,0\r\n");
        try (PDDocument pdf = pdf("?state=CLOSED")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("No deviations.").doesNotContain(here);
        }
    }

    @Test
    void a_letter_that_the_font_lacks_is_a_box_on_paper_and_itself_in_the_file() throws IOException {
        site.enrolled().withDeviation("Watched 密切 closely");

        try (PDDocument pdf = pdf("")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Watched □□", "□ stands for a letter that the font of this print lacks");
        }
        assertThat(monitor.get("/deviations/log.csv").body()).contains("Watched 密切 closely");
    }

    @Test
    void a_printed_log_holds_500_rows_and_not_501() {
        site.enrolled().withDeviations(501);

        Reply refused = monitor.get("/deviations/log.pdf");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("These are 501 deviations, and a printed log holds 500.", "take the CSV file");
    }

    private PDDocument pdf(String query) throws IOException {
        return Loader.loadPDF(monitor.download("/deviations/log.pdf" + query));
    }
}
