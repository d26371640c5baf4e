package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import plateau.audit.ChangeReason;
import plateau.count.CorrectCount;
import plateau.count.CountSource;
import plateau.count.Measurement;
import plateau.count.PlateletCounts;
import plateau.count.RecordCount;
import plateau.subject.Subject;

/** Tells a platelet count as what a coordinator did: typed it in, and perhaps corrected what was typed. */
@ApplicationScoped
class TellCount {

    @Inject
    Known known;
    @Inject
    PlateletCounts counts;
    @Inject
    RecordCount recordCount;
    @Inject
    CorrectCount correctCount;

    public DiaryEntry tell(SubjectFile file, CountStory story) {
        return file.entry(story.entered(), file.site().coordinator(), () -> recordCount.record(known.subject(file), measurement(file, story)));
    }

    /** Puts the right value in place of the last one, which was mistyped. */
    public DiaryEntry tellCorrection(SubjectFile file, CountStory right, LocalDateTime at) {
        return file.entry(at, file.site().coordinator(), () -> {
            Subject subject = known.subject(file);
            correctCount.correct(subject, counts.lastOf(subject).orElseThrow(), measurement(file, right),
                    ChangeReason.TYPING_ERROR.label() + ": Digits swapped. The analyser's printout says " + right.count() + ".");
        });
    }

    private static Measurement measurement(SubjectFile file, CountStory story) {
        return new Measurement(String.valueOf(story.count()), file.site().unit(), file.instant(story.collected()),
                story.collected().toLocalDate(), story.local() ? CountSource.LOCAL : CountSource.LABORATORY);
    }
}
