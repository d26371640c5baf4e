package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import plateau.site.StudyProtocol;

/** Writes down what everybody in the demo has done until now, in the order of time. */
@ApplicationScoped
class WriteDiary {

    private static final long SEED = 20_260_302;

    @Inject
    Clock clock;
    @Inject
    StudyProtocol studyProtocol;
    @Inject
    TellApproval tellApproval;
    @Inject
    TellScreening tellScreening;
    @Inject
    TellTreatment tellTreatment;
    @Inject
    TellSafety tellSafety;
    @Inject
    TellQueries tellQueries;
    @Inject
    TellTakenOver tellTakenOver;

    /** The subjects under treatment, simulated until now. Reads nothing from the database. */
    public List<TreatedSubject> simulate() {
        return IntStream.range(0, DemoPlan.ALL.size()).parallel().mapToObj(place -> treated(DemoPlan.ALL.get(place), seed(place))).toList();
    }

    public List<DiaryEntry> write(List<TreatedSubject> treated) {
        List<DiaryEntry> diary = new ArrayList<>(tellApproval.tell());
        treated.forEach(subject -> diary.addAll(tell(subject)));
        for (int place = 0; place < ScreeningPlan.ALL.size(); place++) {
            diary.addAll(screened(ScreeningPlan.ALL.get(place), seed(DemoPlan.ALL.size() + place)));
        }
        TakenOverPlan.ALL.forEach(plan -> diary.addAll(tellTakenOver.tell(plan, now(plan.site()).toLocalDate())));
        diary.removeIf(entry -> entry.at().isAfter(clock.instant()));
        diary.sort(Comparator.comparing(DiaryEntry::at));
        return diary;
    }

    private static long seed(int place) {
        return SEED + 10_000L * (place + 1);
    }

    private TreatedSubject treated(TreatmentStory story, long seed) {
        LocalDateTime now = now(story.site());
        return TreatedSubject.find(story, seed, studyProtocol.latest(now.toLocalDate()), now);
    }

    private List<DiaryEntry> tell(TreatedSubject subject) {
        SubjectFile file = new SubjectFile(subject.story().site());
        List<DiaryEntry> entries = new ArrayList<>(tellScreening.tell(file, subject.screening(), subject.chances()));
        entries.addAll(tellTreatment.tell(file, subject));
        entries.addAll(tellSafety.tell(file, subject));
        subject.story().inquiry().ifPresent(inquiry -> entries.addAll(tellQueries.tell(file, inquiry, subject.today())));
        return entries;
    }

    private List<DiaryEntry> screened(ScreeningPlan plan, long seed) {
        return tellScreening.tell(new SubjectFile(plan.site()), plan.story(now(plan.site()).toLocalDate()), new Chances(seed));
    }

    private LocalDateTime now(DemoSite site) {
        return LocalDateTime.ofInstant(clock.instant(), site.zone());
    }
}
