package plateau.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plateau.access.Role;
import plateau.safety.WhoGrade;
import plateau.taper.TaperOutcome;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** Who tapers, and how long it lasts without a relapse. */
@Tag("persistence")
class TapersPageTest {

    private final Example site = Example.site();

    @Test
    void before_the_first_taper_the_page_says_what_will_stand_there() {
        Reply page = monitor().get("/tapers");

        assertThat(page.text()).contains("No taper has begun yet").doesNotContain("Median", "Download");
        assertThat(page.page().select("main table, main img")).isEmpty();
        assertThat(lines(monitor().get("/tapers/download"))).hasSize(2).last().isEqualTo("Rows,0");
        assertThat(monitor().get("/tapers/curve.svg").text()).contains("No observation yet");
    }

    @Test
    void the_greatest_risk_comes_first() {
        ExampleTapers tapers = ExampleTapers.begun(site, 6, "2.5");
        tapers.daysLater(14);
        for (int place = 0; place < 6; place++) {
            tapers.get(place).withCount("80");
        }
        tapers.get(1).decidedAsAsked();
        tapers.daysLater(14);
        tapers.get(5).withCount("20");
        tapers.get(4).withCount("450");
        tapers.get(2).withCount("40");
        tapers.get(3).withCount("50");

        Document page = monitor().get("/tapers").page();

        assertThat(page.select("main table").first().select("tbody th a").eachText()).containsExactly(number(tapers, 5), number(tapers, 4), number(tapers, 1),
                number(tapers, 0), number(tapers, 2), number(tapers, 3));
        assertThat(page.select("main table").first().select("tbody .tag").eachText()).containsExactly("Relapse, decision due", "To be halted",
                "Off drug, count overdue", "Count overdue", "Low count", "On time");
    }

    @Test
    void a_row_says_what_is_known_and_what_is_asked_and_leads_to_the_dose() {
        ExampleTapers tapers = ExampleTapers.begun(site, 1, "5");
        tapers.daysLater(7);
        tapers.get(0).withCount("62");

        Reply page = site.signedIn(Role.INVESTIGATOR).get("/tapers");

        assertThat(page.page().select("tbody tr").first().text()).startsWith(number(tapers, 0) + " site " + site.number() + " On time 7 of 28 2.5 mg once daily 62 ")
                .contains("down from 85", "from ");
        assertThat(page.page().select("tbody th a").attr("href")).isEqualTo(tapers.get(0).page("dose"));
        assertThat(page.text()).contains("1 subject, tapering or off treatment", "0 of 1, 0.0 % (0.0 to 97.5 %)", "not reached");
    }

    @Test
    void the_row_asks_what_the_dosing_page_asks() {
        ExampleTapers tapers = ExampleTapers.begun(site, 1, "2.5");
        tapers.daysLater(14);
        tapers.get(0).withCount("80").decidedAsAsked();
        tapers.daysLater(7);
        tapers.get(0).withCount("24");
        Visitor investigator = site.signedIn(Role.INVESTIGATOR);

        String asked = investigator.get("/tapers").page().select("tbody tr").first().select("td").last().text();

        assertThat(asked).startsWith("Resume with 2.5 mg");
        assertThat(investigator.get(tapers.get(0).page("dose")).text()).contains(asked);
        assertThat(investigator.get("/tapers").page().select("tbody tr").first().text()).contains("21 off for 7 days", "Off treatment (0 mg)");
    }

    @Test
    void the_figures_are_those_computed_by_hand() {
        // at risk 4, 3, 2: 75 % after day 7, 50 % after day 14, 25 % after day 21, where the fourth is censored
        fourCourses();

        Document page = monitor().get("/tapers").page();

        assertThat(page.text()).contains("14 days (7 to not reached)", "Published: 15.0 days (14.0 to 16.0)", "3 of 4, 75.0 % (19.4 to 99.4 %)",
                "Published: 171 of 194, 88.1 %", "log-log", "Clopper and Pearson");
        assertThat(page.select(".chart details tbody tr").eachText()).containsExactly("7 4 1 0 75.0 % 12.8 to 96.1 %", "14 3 1 0 50.0 % 5.8 to 84.5 %",
                "21 2 1 1 25.0 % 0.9 to 66.5 %");
    }

    @Test
    void each_relapse_lies_between_two_days() {
        ExampleTapers tapers = fourCourses();

        List<String> rows = monitor().get("/tapers").page().select("main table").last().select("tbody tr").eachText();

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).startsWith(number(tapers, 0)).endsWith("after day 0, until day 7 Count 22, not confirmed by a second one");
        assertThat(rows.get(1)).endsWith("after day 7, until day 14 Count 25, not confirmed by a second one");
        assertThat(rows.get(2)).endsWith("after day 14, until day 21 Bleeding of WHO grade 2");
        assertThat(rows.get(3)).endsWith("none up to day 21 No relapse");
    }

    @Test
    void what_comes_after_the_end_of_a_taper_is_no_relapse_of_it() {
        ExampleTapers tapers = ExampleTapers.begun(site, 1, "5");
        tapers.daysLater(7);
        tapers.get(0).withCount("450").decidedAsAsked();
        tapers.daysLater(3);
        tapers.get(0).withCount("20");

        Reply page = monitor().get("/tapers");

        assertThat(page.text()).contains("Nobody is tapering", "none up to day 7", "0 of 1");
    }

    @Test
    void who_has_left_the_study_is_no_longer_followed_but_counted() {
        ExampleTapers tapers = ExampleTapers.begun(site, 1, "5");
        tapers.daysLater(7);
        tapers.get(0).withCount("60").withdrawn();
        tapers.daysLater(60);

        assertThat(monitor().get("/tapers").text()).contains("Nobody is tapering", "none up to day 7");
        assertThat(tapers.get(0).tapers()).singleElement().satisfies(taper -> {
            assertThat(taper.outcome()).contains(TaperOutcome.LEFT_STUDY);
            assertThat(taper.endedOn()).contains(taper.startedOn().plusDays(7));
        });
    }

    @Test
    void the_file_has_a_row_for_each_taper_and_is_noted() {
        ExampleTapers tapers = fourCourses();

        Reply file = monitor().get("/tapers/download");

        List<String> lines = lines(file);
        assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"relapse-times-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(lines.get(0)).isEqualTo("STUDYID,USUBJID,PARAMCD,AVAL,AVALU,STARTDT,ADT,CNSR,EVNTDESC,CNSDTDSC,LASTBEFORE,LASTBEFOREDT");
        String day = "\\d{4}-\\d\\d-\\d\\d";
        assertThat(lines.get(1)).matches("hetrombopag-itp,hetrombopag-itp-" + number(tapers, 0) + ",TTRELAPS,7,DAYS," + day + "," + day
                + ",0,\"First relapse: count 22, not confirmed by a second one\",,85," + day);
        assertThat(lines.get(4)).matches("hetrombopag-itp,hetrombopag-itp-" + number(tapers, 3) + ",TTRELAPS,21,DAYS," + day + "," + day
                + ",1,,Last count in the taper or off treatment after it,,");
        assertThat(lines.get(5)).isEqualTo("Rows,4");
    }

    @Test
    @Tag("AC-2")
    void a_sponsor_sees_every_site_by_number_and_opens_no_subject() {
        ExampleTapers here = ExampleTapers.begun(site, 1, "5");
        ExampleTapers there = ExampleTapers.begun(Example.site(), 1, "5");
        Visitor sponsor = site.signedIn(Role.SPONSOR);

        Reply page = sponsor.get("/tapers");

        assertThat(page.text()).contains(number(here, 0), number(there, 0));
        assertThat(page.page().select("main table a")).isEmpty();
        assertThat(sponsor.get("/tapers/download").body()).contains(number(here, 0), number(there, 0));
    }

    @ParameterizedTest
    @Tag("AC-3")
    @EnumSource(value = Role.class, names = {"COORDINATOR", "INVESTIGATOR", "MONITOR"})
    void at_a_site_nobody_sees_or_counts_those_of_another(Role role) {
        Example other = Example.site();
        ExampleTapers here = ExampleTapers.begun(site, 1, "5");
        ExampleTapers there = ExampleTapers.begun(other, 1, "5");
        Visitor visitor = site.signedIn(role);

        assertThat(visitor.get("/tapers").text()).contains(number(here, 0), "0 of 1").doesNotContain(there.get(0).get().number());
        assertThat(visitor.get("/tapers/download").body()).contains(number(here, 0), "Rows,1").doesNotContain(number(there, 0));
        assertThat(visitor.get("/tapers/curve.svg").text()).contains("0 of 1 relapsed");
        assertThat(site.monitorToo(other).get("/tapers").text()).contains(number(here, 0), number(there, 0), "0 of 2");
    }

    @Test
    @Tag("AC-2")
    void an_administrator_sees_none() {
        Visitor administrator = site.signedIn(Role.ADMINISTRATOR);

        assertThat(administrator.get("/tapers").status()).isEqualTo(403);
        assertThat(administrator.get("/account").page().select(".main-nav a[href=/tapers]")).isEmpty();
    }

    @Test
    @Tag("PF-6")
    void the_number_of_statements_does_not_grow_with_the_tapers() throws Exception {
        ExampleTapers.begun(site, 1, "5");
        int before = statements();
        ExampleTapers.begun(site, 3, "5");

        assertThat(statements()).isEqualTo(before).isLessThanOrEqualTo(8);
    }

    @Test
    void the_curve_is_drawn_for_desk_and_telephone() {
        fourCourses();

        assertThat(monitor().get("/tapers/curve.svg?size=wide").body()).contains("published median 15.0 days (14.0 to 16.0)", "Number at risk", "viewBox=\"0 0 960");
        assertThat(monitor().get("/tapers/curve.svg?size=narrow").body()).contains("viewBox=\"0 0 390");
    }

    private ExampleTapers fourCourses() {
        ExampleTapers tapers = ExampleTapers.begun(site, 4, "5");
        for (List<String> week : List.of(List.of("22", "80", "80", "80"), List.of("90", "25", "70", "70"))) {
            tapers.daysLater(7);
            for (int place = 0; place < 4; place++) {
                tapers.get(place).withCount(week.get(place));
            }
        }
        tapers.daysLater(7);
        tapers.get(1).withCount("60");
        tapers.get(2).withBleeding(WhoGrade.MILD);
        tapers.get(3).withCount("60");
        return tapers;
    }

    private int statements() throws Exception {
        Visitor monitor = monitor();
        assertThat(monitor.get("/tapers").status()).isEqualTo(200);
        return site.portal().statementsOf(() -> monitor.get("/tapers")).size();
    }

    private Visitor monitor() {
        return site.signedIn(Role.MONITOR);
    }

    private static String number(ExampleTapers tapers, int place) {
        return tapers.get(place).get().number();
    }

    private static List<String> lines(Reply file) {
        return file.body().lines().toList();
    }
}
