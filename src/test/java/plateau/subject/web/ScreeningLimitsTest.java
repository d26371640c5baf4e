package plateau.subject.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.ScreenedSubject;

/** What no answer of screening can be is refused beside its field, and nothing of the page is saved. */
@Tag("persistence")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreeningLimitsTest {

    private ScreenedSubject subject;

    @BeforeAll
    void a_subject_who_consented() {
        subject = ScreenedSubject.startedBy(Example.site().signedIn(Role.COORDINATOR));
        subject.answer("consent", Map.of());
    }

    @ParameterizedTest
    @Tag("IO-3")
    @CsvSource(delimiter = '|', textBlock = """
            consent     | year-of-birth   | 1899   | Enter a year from 1900 to
            consent     | year-of-birth   | 80     | Enter a year from 1900 to
            consent     | year-of-birth   | 2999   | Enter a year from 1900 to
            consent     | year-of-birth   | x      | "x" is not a plain number.
            consent     | year-of-birth   |        | Enter the year of birth.
            consent     | sex             |        | Choose an answer: 
            consent     | sex             | F      | Choose an answer: 
            consent     | consent-day     | 31     | There is no such date.
            consent     | consent-year    | 2999   | The consent cannot lie in the future.
            consent     | consent-time    | 25:00  | is no time of day
            consent     | consent-time    |        | Enter the time at which the consent was signed.
            consent     | consent-time    | 23:59  | The consent cannot lie in the future.
            diagnosis   | itp-confirmed-on-month | 13 | There is no such date.
            diagnosis   | itp-confirmed-on-year | 2999 | ITP confirmed: the date cannot lie in the future.
            diagnosis   | itp-confirmed-on-year | 1979 | ITP confirmed: the date lies before the year of birth, 1980.
            diagnosis   | other-cause     | maybe  | Choose an answer: 
            coagulation | pt              | 0      | PT must be more than 0 s and at most 300 s.
            coagulation | pt              | -3     | PT must be more than 0 s and at most 300 s.
            coagulation | pt              | 12,5   | is not a plain number
            coagulation | pt-normal-to    | 10     | PT, upper limit of normal, is below PT, lower limit of normal.
            coagulation | aptt            | 300.1  | APTT must be more than 0 s and at most 300 s.
            history     | tumour          | 1      | Choose an answer: 
            heart       | qtc             | 199    | QTc must be at least 200 ms and at most 800 ms.
            heart       | qtc             | 801    | QTc must be at least 200 ms and at most 800 ms.
            heart       | qtc             | long   | "long" is not a plain number.
            medication  | quinine         | no no  | Choose an answer: 
            """)
    void what_cannot_be_is_refused_beside_its_field(String group, String field, String typed, String problem) {
        String before = saved(group);
        Map<String, String> changed = new HashMap<>(Map.of(field, typed == null ? "" : typed));
        if (field.equals("consent-day")) {
            changed.put("consent-month", "2");
        }
        Reply refused = subject.answer(group, changed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).anySatisfy(each -> assertThat(each).contains(problem));
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.page().select(".has-error .error-message")).isNotEmpty();
        assertThat(refused.page().select("input[type=text][name=" + field + "]").val()).as("what was typed is kept").isIn("", changed.get(field));
        assertThat(saved(group)).isEqualTo(before);
    }

    private String saved(String group) {
        return subject.page(group).page().select("main input[type=text], main input[checked]").toString();
    }
}
