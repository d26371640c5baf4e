package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plateau.protocol.Protocol;
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

    public List<DiaryEntry> write() {
        List<DiaryEntry> diary = new ArrayList<>(tellApproval.tell());
        long seed = SEED;
        for (TreatmentStory story : DemoPlan.TREATED) {
            diary.addAll(treated(story, seed += 10_000));
        }
        for (ScreeningPlan plan : ScreeningPlan.ALL) {
            diary.addAll(screened(plan, seed += 10_000));
        }
        for (TreatmentStory story : DemoPlan.IN_AND_AFTER_TAPER) {
            diary.addAll(treated(story, seed += 10_000));
        }
        diary.removeIf(entry -> entry.at().isAfter(clock.instant()));
        diary.sort(Comparator.comparing(DiaryEntry::at));
        return diary;
    }

    private List<DiaryEntry> treated(TreatmentStory story, long seed) {
        LocalDateTime now = now(story.site());
        Protocol protocol = studyProtocol.latest(now.toLocalDate());
        TreatedSubject subject = TreatedSubject.find(story, seed, protocol, now);
        SubjectFile file = new SubjectFile(story.site());
        List<DiaryEntry> entries = new ArrayList<>(tellScreening.tell(file, subject.screening(), subject.chances()));
        entries.addAll(tellTreatment.tell(file, subject));
        entries.addAll(tellSafety.tell(file, subject));
        return entries;
    }

    private List<DiaryEntry> screened(ScreeningPlan plan, long seed) {
        return tellScreening.tell(new SubjectFile(plan.site()), plan.story(now(plan.site()).toLocalDate()), new Chances(seed));
    }

    private LocalDateTime now(DemoSite site) {
        return LocalDateTime.ofInstant(clock.instant(), site.zone());
    }
}
