package plateau.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.protocol.Protocol;
import plateau.protocol.Protocols;
import plateau.safety.WhoGrade;

class SimulationTest {

    private static final Protocol PROTOCOL = Protocols.read(Path.of("config", "protocols")).all().stream()
            .filter(protocol -> protocol.id().equals("hetrombopag-itp")).findFirst().orElseThrow();
    private static final LocalDate DAY_ONE = LocalDate.of(2026, 3, 2);
    private static final LocalDateTime AFTER_14_WEEKS = DAY_ONE.plusWeeks(14).atTime(18, 0);

    @Test
    void the_same_seed_tells_the_same_story() {
        assertThat(counts(course(Responder.GOOD, 7))).isEqualTo(counts(course(Responder.GOOD, 7)));
        assertThat(counts(course(Responder.GOOD, 7))).isNotEqualTo(counts(course(Responder.GOOD, 8)));
    }

    @ParameterizedTest
    @EnumSource
    void counts_stay_within_what_a_laboratory_reports(Responder responder) {
        assertThat(courses(responder)).allSatisfy(course -> assertThat(counts(course)).allMatch(count -> count >= 1 && count <= 900));
    }

    @Test
    void nearly_every_responder_reaches_the_target_range_within_eight_weeks() {
        assertThat(courses(Responder.GOOD).stream().filter(course -> inTargetBy(course, DAY_ONE.plusWeeks(8))).count()).isGreaterThan(95);
    }

    @Test
    void a_subject_without_response_is_on_the_highest_dose_in_the_end_and_never_in_target() {
        assertThat(courses(Responder.NONE)).allSatisfy(course -> {
            assertThat(course.visits()).noneMatch(Visit::isInTarget);
            assertThat(course.last().choice().regimen()).isEqualTo(PROTOCOL.maximum());
        });
    }

    @Test
    void the_drug_does_not_show_before_the_fourth_day_and_mostly_within_two_weeks() {
        Physiology physiology = new Physiology(15, 12, 3, 4, 4, 0, 0);
        Platelets platelets = new Platelets(physiology, new Chances(1));
        List<Integer> days = IntStream.rangeClosed(1, 28).map(day -> {
            platelets.live(5);
            return platelets.count();
        }).boxed().toList();

        assertThat(days.get(3)).isLessThan(18);
        assertThat(days.get(13)).isGreaterThan((int) (0.75 * physiology.steadyCount(5)));
        assertThat(physiology.steadyCount(0)).isEqualTo(15);
    }

    @ParameterizedTest
    @EnumSource
    void every_decision_is_what_the_protocol_asks(Responder responder) {
        assertThat(courses(responder)).allSatisfy(course -> assertThat(course.visits())
                .allMatch(visit -> visit.choice().regimen().equals(visit.asked().regimen()) && visit.dissent().isEmpty()));
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITS_FOR_RISE", "STEPS_DOWN", "KEEPS_DOSE", "INCREASES_EARLY"})
    void an_investigator_who_decides_otherwise_does_so_once_and_changes_the_dose(Dissent dissent) {
        List<Course> dissented = LongStream.range(0, 300).mapToObj(seed -> course(Responder.values()[(int) seed % 3], seed, Optional.of(dissent)))
                .filter(Course::isDissented).toList();

        assertThat(dissented).isNotEmpty().allSatisfy(course -> {
            List<Visit> departing = course.visits().stream().filter(visit -> !visit.choice().regimen().equals(visit.asked().regimen())).toList();
            assertThat(departing).hasSize(1).allMatch(visit -> visit.dissent().isPresent());
        });
    }

    @Test
    void bleedings_come_with_low_counts_mostly_small_and_rescue_therapy_is_rare() {
        List<Visit> visits = courses(Responder.NONE).stream().flatMap(course -> course.visits().stream()).toList();
        Chances chances = new Chances(1);
        List<SafetyStory> stories = visits.stream().flatMap(visit -> SafetyStory.at(visit, chances).stream()).toList();

        assertThat(stories).isNotEmpty().allSatisfy(story -> assertThat(story.bleeding().orElseThrow().grade()).isIn(WhoGrade.PETECHIAE, WhoGrade.MILD));
        assertThat(stories.stream().filter(story -> story.bleeding().orElseThrow().grade() == WhoGrade.PETECHIAE)).hasSizeGreaterThan(stories.size() / 2);
        assertThat(stories.stream().filter(story -> story.rescue().isPresent())).isNotEmpty().hasSizeLessThan(stories.size() / 2);
        assertThat(visits.stream().filter(visit -> visit.count() >= 30).flatMap(visit -> SafetyStory.at(visit, chances).stream())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_bleeding_is_told_between_its_count_and_the_decision(Responder responder) {
        Chances chances = new Chances(2);
        assertThat(courses(responder)).allSatisfy(course -> course.visits().forEach(visit -> SafetyStory.at(visit, chances).ifPresent(story -> {
            assertThat(story.told()).isBetween(visit.times().entered(), visit.times().prepared());
            assertThat(story.bleeding().orElseThrow().noticedOn()).isBeforeOrEqualTo(visit.times().collected().toLocalDate());
        })));
    }

    @Test
    void visits_are_on_working_days_and_each_is_signed_before_the_next() {
        assertThat(courses(Responder.MODERATE)).allSatisfy(course -> {
            assertThat(course.visits()).allMatch(visit -> WorkingDays.includes(visit.times().collected().toLocalDate()));
            assertThat(course.visits().stream().flatMap(visit -> Stream.of(visit.times().collected(), visit.times().entered(),
                    visit.times().prepared(), visit.times().signed())).toList()).isSorted();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T10:00", "2026-11-22T23:59", "2026-11-23T00:00", "2026-11-24T07:30", "2027-01-01T12:00", "2028-03-01T16:45"})
    void a_subject_is_found_for_every_story_on_whatever_day_the_demo_starts(String now) {
        long seed = 0;
        for (TreatmentStory story : DemoPlan.ALL) {
            assertThat(TreatedSubject.find(story, seed += 10_000, PROTOCOL, LocalDateTime.parse(now)).story()).isEqualTo(story);
        }
    }

    private static List<Course> courses(Responder responder) {
        return LongStream.range(0, 100).mapToObj(seed -> course(responder, seed)).toList();
    }

    private static Course course(Responder responder, long seed) {
        return course(responder, seed, Optional.empty());
    }

    private static Course course(Responder responder, long seed, Optional<Dissent> dissent) {
        Chances chances = new Chances(seed);
        return new CourseSimulation(PROTOCOL, responder.draw(chances), new BigDecimal("2.5"), Script.without(dissent), chances).run(DAY_ONE, AFTER_14_WEEKS);
    }

    private static List<Integer> counts(Course course) {
        return course.visits().stream().map(Visit::count).toList();
    }

    private static boolean inTargetBy(Course course, LocalDate day) {
        return course.visits().stream().anyMatch(visit -> visit.isInTarget() && visit.decidedOn().isBefore(day));
    }
}
