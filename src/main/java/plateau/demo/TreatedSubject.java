package plateau.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import plateau.protocol.Protocol;
import plateau.protocol.TaperEntry;

/**
 * A simulated subject whose course ends as its story wants. Nobody bends a course: subject after subject is simulated
 * from the next seed, and the first that fits is taken.
 */
record TreatedSubject(TreatmentStory story, LocalDate today, LocalDate dayOne, BigDecimal startDoseMg, int screeningCount, Course course,
        Optional<TaperEntry> entry, Chances chances) {

    private static final int MOST_TRIES = 2_000;

    static TreatedSubject find(TreatmentStory story, long seed, Protocol protocol, LocalDateTime now) {
        return LongStream.range(0, MOST_TRIES).mapToObj(attempt -> simulate(story, new Chances(seed + attempt), protocol, now))
                .filter(subject -> subject.fits()).findFirst()
                .orElseThrow(() -> new IllegalStateException("No simulated subject ends so: " + story));
    }

    private static TreatedSubject simulate(TreatmentStory story, Chances chances, Protocol protocol, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDate dayOne = story.dayOne(today, chances);
        BigDecimal startDose = chances.oneOf(protocol.startDoses());
        Physiology physiology = story.responder().draw(chances);
        CourseSimulation simulation = new CourseSimulation(protocol, physiology, startDose, story.script(today), chances);
        Course course = simulation.run(dayOne, end(story, now));
        if (story.ending().isWaiting() && story.ending().fits(course, today)) {
            course = simulation.withWaiting(now);
        }
        int screeningCount = (int) Math.min(29, Math.round(physiology.baseline() * chances.between(0.85, 1.1)));
        Optional<TaperEntry> entry = story.ending().isAboutEntry() && course.isStarted() ? Optional.of(simulation.taperEntry(today)) : Optional.empty();
        return new TreatedSubject(story, today, dayOne, startDose, screeningCount, course, entry, chances);
    }

    private static LocalDateTime end(TreatmentStory story, LocalDateTime now) {
        return story.leaving().isPresent() ? now.toLocalDate().minusDays(story.leaving().get().lastSeenDaysAgo()).atStartOfDay()
                : story.ending().seenUntil(now);
    }

    private boolean fits() {
        return (story.ending().isWaiting() ? isWaiting() && story.ending().fitsWaiting(course) : story.ending().fits(course, story.seenOn(today)))
                && story.dissent().isPresent() == course.isDissented() && entry.filter(one -> !story.ending().fitsEntry(one)).isEmpty();
    }

    private boolean isWaiting() {
        return course.isStarted() && course.last().decidedOn().equals(today) && course.last().times().signed().equals(course.last().times().prepared());
    }

    /** How the subject came into the trial. */
    ScreeningStory screening() {
        LocalDate consent = WorkingDays.onOrBefore(dayOne.minusDays(chances.whole(6, 13)));
        LocalDate enrolled = WorkingDays.onOrBefore(earlier(dayOne.minusDays(chances.whole(1, 3)), today.minusDays(1)));
        return new ScreeningStory(consent, ScreeningStory.ALL_GROUPS, screeningCount, story.unusualAtScreening(today),
                Optional.of(ScreeningStory.End.enrolled(enrolled, startDoseMg, dayOne)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The visits whose decisions are signed. */
    List<Visit> signed() {
        return story.ending().isWaiting() ? course.visits().subList(0, course.visits().size() - 1) : course.visits();
    }

    /** The visits with a choice put before the investigator. */
    List<Visit> prepared() {
        return story.ending() == Ending.TO_SIGN ? course.visits() : signed();
    }
}
