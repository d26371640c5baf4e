package plateau.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.journey.DemoPortal.PASSWORD;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.testing.Browser;

/** The work of those who look after the study: monitor, sponsor and administrator. */
class StudyJourneyIT {

    @Test
    void a_monitor_finds_an_open_deviation_and_closes_it_with_a_comment() {
        try (Browser monitor = Browser.wide(DemoPortal.address())) {
            monitor.signIn("monitor", PASSWORD).picture("deviations").open("/deviations?state=EXPLAINED").followFirstRow().picture("deviation");
            monitor.choose("Not important").press("Save the classification");
            monitor.type("Comment", "Discussed with the investigator, who agrees.").press("Close the deviation");
            assertThat(monitor.text()).contains("Closed").contains("Discussed with the investigator");
        }
    }

    @Test
    void a_sponsor_sees_enrolment_by_site_and_no_subject() {
        try (Browser sponsor = Browser.narrow(DemoPortal.address())) {
            sponsor.signIn("sponsor", PASSWORD).follow("C-0001").follow("Enrolment").picture("enrolment-narrow");
            assertThat(sponsor.text()).contains("Data cut C-0001").contains("By site");
            sponsor.open("/subjects");
            assertThat(sponsor.text()).contains("Your role does not open this page");
        }
    }

    @Test
    void a_sponsor_takes_a_data_cut_and_sees_what_it_holds() {
        try (Browser sponsor = Browser.narrow(DemoPortal.address())) {
            sponsor.signIn("sponsor", PASSWORD).picture("reports-narrow").press("Take a data cut").until("SHA-256 of all that it holds").picture("cut-narrow");
            assertThat(sponsor.text()).contains("Platelet counts").contains("hetrombopag-itp 1.0");
        }
    }

    @Test
    void an_administrator_adds_a_person_who_gets_a_one_time_secret() {
        String name = "nurse-" + UUID.randomUUID().toString().substring(0, 8);
        try (Browser administrator = Browser.wide(DemoPortal.address())) {
            administrator.signIn("admin", PASSWORD).follow("People").follow("Add a person").picture("new-person");
            administrator.type("User name", name).type("Full name", "Nora Example").choose("Sponsor").press("Add");
            assertThat(administrator.text()).contains("One-time secret").contains(name);
            administrator.follow("People");
            assertThat(administrator.text()).contains("Nora Example");
        }
    }

    @Test
    @Tag("SE-7")
    void after_signing_out_the_back_button_shows_nothing_of_the_trial() {
        try (Browser monitor = Browser.wide(DemoPortal.address())) {
            monitor.signIn("monitor", PASSWORD).signOut().back();
            assertThat(monitor.text()).doesNotContain("deviation").contains("Sign in");
        }
    }
}
