package plateau.safety.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import plateau.safety.BleedingDetails;
import plateau.safety.BleedingPlace;
import plateau.safety.RescueDetails;
import plateau.safety.RescueTherapy;
import plateau.safety.WhoGrade;
import plateau.subject.Subject;
import plateau.testing.Example;

/** Whatever is typed is either read back as it was meant, or refused with a problem. */
@Tag("IO-3")
class FactFormTest {

    private static final int CONSENTED_DAYS_AGO = 30;
    private static final Example SITE = Example.site();
    private static final Subject SUBJECT = SITE.enrolled().get();

    private final Instant now = SUBJECT.consentAt().orElseThrow().plusSeconds(CONSENTED_DAYS_AGO * 86_400L);
    private final LocalDate today = LocalDate.ofInstant(now, Example.BERLIN);

    @Property
    void a_bleeding_is_read_where_date_grade_and_place_fit(@ForAll @IntRange(min = -40, max = 10) int days, @ForAll WhoGrade grade,
            @ForAll BleedingPlace place, @ForAll boolean saidWhere) {
        BleedingDetails meant = fits(grade, place, saidWhere) ? new BleedingDetails(grade, place, words(saidWhere), today.plusDays(days), Optional.of("A note")) : null;
        Map<String, String> typed = typed(days, Map.of("grade", grade.name(), "place", place.name(), "place-words", words(saidWhere).orElse(""), "note", "A note"));

        BleedingForm form = new BleedingForm(typed);

        assertThat(form.details(SUBJECT, Example.BERLIN, now)).isEqualTo(isPossible(days) ? Optional.ofNullable(meant) : Optional.empty());
        assertThat(form.wrong()).isEqualTo(!isPossible(days) || meant == null);
    }

    @Property
    void rescue_therapy_is_read_where_date_and_words_fit(@ForAll @IntRange(min = -40, max = 10) int days, @ForAll RescueTherapy therapy, @ForAll boolean said) {
        boolean fits = isPossible(days) && said == (therapy == RescueTherapy.OTHER);
        RescueForm form = new RescueForm(typed(days, Map.of("therapy", therapy.name(), "therapy-words", words(said).orElse(""), "why", "Nosebleed")));

        assertThat(form.details(SUBJECT, Example.BERLIN, now)).isEqualTo(
                fits ? Optional.of(new RescueDetails(therapy, words(said), today.plusDays(days), "Nosebleed")) : Optional.empty());
        assertThat(form.wrong()).isEqualTo(!fits);
    }

    @Property
    void a_form_that_corrects_reads_back_what_is_to_be_corrected(@ForAll @IntRange(min = -30, max = 0) int days, @ForAll RescueTherapy therapy) {
        RescueDetails before = new RescueDetails(therapy, words(therapy == RescueTherapy.OTHER), today.plusDays(days), "Nosebleed");

        assertThat(RescueForm.correcting(before).details(SUBJECT, Example.BERLIN, now)).contains(before);
    }

    @Property
    void nothing_typed_at_all_breaks_the_form(@ForAll String grade, @ForAll String place, @ForAll String day) {
        BleedingForm form = new BleedingForm(Map.of("grade", grade, "place", place, "on-day", day, "on-month", day, "on-year", day));

        assertThat(form.details(SUBJECT, Example.BERLIN, now)).isEmpty();
        assertThat(form.wrong()).isTrue();
    }

    private static boolean isPossible(int days) {
        return days >= -CONSENTED_DAYS_AGO && days <= 0;
    }

    private static boolean fits(WhoGrade grade, BleedingPlace place, boolean saidWhere) {
        return (grade == WhoGrade.NONE) == (place == BleedingPlace.NOWHERE) && saidWhere == (place == BleedingPlace.OTHER);
    }

    private static Optional<String> words(boolean said) {
        return said ? Optional.of("Something else") : Optional.empty();
    }

    private Map<String, String> typed(int days, Map<String, String> others) {
        Map<String, String> typed = new HashMap<>(others);
        typed.putAll(FactForm.dated(today.plusDays(days)));
        return typed;
    }
}
