package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.protocol.Fact;
import plateau.protocol.FactGroup;
import plateau.protocol.FactKind;
import plateau.site.Sites;
import plateau.site.StudyProtocol;
import plateau.subject.AnswerScreening;
import plateau.subject.EnrolSubject;
import plateau.subject.RecordScreenFailure;
import plateau.subject.StartScreening;
import plateau.subject.Subject;

/** Tells a screening as what the site's people did: questions page by page, the count, then enrolment or failure. */
@ApplicationScoped
class TellScreening {

    @Inject
    StudyProtocol studyProtocol;
    @Inject
    Sites sites;
    @Inject
    Known known;
    @Inject
    TellCount tellCount;
    @Inject
    StartScreening startScreening;
    @Inject
    AnswerScreening answerScreening;
    @Inject
    RecordScreenFailure recordScreenFailure;
    @Inject
    EnrolSubject enrolSubject;

    public List<DiaryEntry> tell(SubjectFile file, ScreeningStory story, Chances chances) {
        LocalDateTime consent = story.consentOn().atTime(8, 30).plusMinutes(chances.whole(0, 240));
        Map<String, String> answers = UsualAnswers.on(file.instant(consent), story.consentOn(), chances);
        answers.putAll(story.unusual());
        List<DiaryEntry> entries = new ArrayList<>();
        LocalDateTime at = consent.plusMinutes(chances.whole(10, 30));
        entries.add(file.entry(at, file.site().coordinator(), () -> start(file)));
        List<FactGroup> pages = new ArrayList<>();
        for (FactGroup group : groups(story)) {
            at = at.plusMinutes(chances.whole(2, 9));
            if (group.holds(FactKind.PLATELET_COUNT)) {
                entries.add(answers(file, List.copyOf(pages), answers, at.minusMinutes(1)));
                entries.add(tellCount.tell(file, new CountStory(story.count(), consent.plusMinutes(8), at, true)));
                pages.clear();
            } else {
                pages.add(group);
            }
        }
        if (!pages.isEmpty()) {
            entries.add(answers(file, List.copyOf(pages), answers, at));
        }
        story.end().ifPresent(end -> entries.add(file.entry(end.on().atTime(11, 0).plusMinutes(chances.whole(0, 300)), file.site().investigator(),
                () -> end(file, end))));
        return entries;
    }

    private List<FactGroup> groups(ScreeningStory story) {
        return studyProtocol.latest(story.consentOn()).screening().groups().stream().limit(story.groups()).toList();
    }

    private void start(SubjectFile file) {
        file.open(startScreening.start(sites.numbered(file.site().number()).orElseThrow()).screeningNumber());
    }

    /** What was asked on several pages and typed in at one sitting. */
    private DiaryEntry answers(SubjectFile file, List<FactGroup> pages, Map<String, String> answers, LocalDateTime at) {
        return file.entry(at, file.site().coordinator(), () -> answer(file, pages, answers));
    }

    private void answer(SubjectFile file, List<FactGroup> pages, Map<String, String> answers) {
        Map<Fact, String> given = new HashMap<>();
        pages.stream().flatMap(group -> group.facts().stream()).filter(fact -> answers.containsKey(fact.id())).forEach(fact -> given.put(fact, answers.get(fact.id())));
        Subject subject = known.subject(file);
        answerScreening.answer(subject, subject.version(), given, Optional.empty());
    }

    private void end(SubjectFile file, ScreeningStory.End end) {
        Subject subject = known.subject(file);
        if (end.start().isPresent()) {
            enrolSubject.enrol(subject, subject.version(), end.start().get(), known.identity(file.site().investigator()));
        } else {
            recordScreenFailure.record(subject, subject.version());
        }
    }
}
