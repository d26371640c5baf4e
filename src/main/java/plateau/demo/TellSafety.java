package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import plateau.safety.RecordBleeding;
import plateau.safety.RecordRescue;

/** Tells bleedings and rescue therapy as what a coordinator typed in. */
@ApplicationScoped
class TellSafety {

    @Inject
    Known known;
    @Inject
    RecordBleeding recordBleeding;
    @Inject
    RecordRescue recordRescue;

    public List<DiaryEntry> tell(SubjectFile file, TreatedSubject treated) {
        return treated.course().visits().stream().map(visit -> visit.told().or(() -> SafetyStory.at(visit, treated.chances()))).flatMap(Optional::stream)
                .map(story -> file.entry(story.told(), file.site().coordinator(), () -> record(file, story))).toList();
    }

    private void record(SubjectFile file, SafetyStory story) {
        story.bleeding().ifPresent(bleeding -> recordBleeding.record(known.subject(file), bleeding));
        story.rescue().ifPresent(rescue -> recordRescue.record(known.subject(file), rescue));
    }
}
