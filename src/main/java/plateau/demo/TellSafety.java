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
        return treated.course().visits().stream().map(visit -> SafetyStory.at(visit, treated.chances())).flatMap(Optional::stream)
                .map(story -> file.entry(story.told(), file.site().coordinator(), () -> record(file, story))).toList();
    }

    private void record(SubjectFile file, SafetyStory story) {
        recordBleeding.record(known.subject(file), story.bleeding());
        story.rescue().ifPresent(rescue -> recordRescue.record(known.subject(file), rescue));
    }
}
