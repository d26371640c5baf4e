package plateau.dose.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.deviation.DeviationCode;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** From a platelet count to a signed dose, as the pages lead through it. */
@Tag("persistence")
class DosingJourneyTest {

    private final Example site = Example.site();
    private final Visitor investigator = site.signedIn(Role.INVESTIGATOR);
    private final ExampleSubject subject = site.enrolled();

    @Test
    void a_count_leads_to_the_dose_that_the_protocol_asks_and_to_its_signature() {
        Reply recorded = investigator.get(subject.page("counts/new")).submit(subject.page("counts"), Map.of("value", "20"));
        assertThat(recorded.status()).isEqualTo(303);
        assertThat(recorded.location()).isEqualTo(subject.page("dose"));

        Reply dose = recorded.follow();
        assertThat(dose.text()).contains("Start with 2.5 mg once daily", "Count 20 is not above 250").doesNotContain("Adherence");

        Reply chosen = choose(dose, "2.5-1");
        assertThat(chosen.location()).isEqualTo(subject.page("dose/sign"));
        assertThat(chosen.follow().text()).contains("As the protocol asks? Yes", "Example investigator " + site.number(), "I decided this dose");

        Reply signed = sign(chosen.follow());
        assertThat(signed.status()).isEqualTo(303);
        assertThat(signed.location()).isEqualTo(subject.page("decisions/1"));
        assertThat(signed.follow().text()).contains("Dose decision 1", "2.5 mg once daily", "As the protocol asked? Yes",
                "Example investigator " + site.number(), "Meaning: I decided this dose").doesNotContain("The signature does not fit");
        assertThat(subject.deviations()).isEmpty();
    }

    private Reply choose(Reply dose, String choice) {
        return dose.submit(subject.page("dose"), Map.of("choice", choice));
    }

    private Reply sign(Reply page) {
        return page.submit(subject.page("dose/sign"), Map.of("password", Example.PASSWORD));
    }
}
