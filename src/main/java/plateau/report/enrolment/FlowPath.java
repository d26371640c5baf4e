package plateau.report.enrolment;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plateau.cut.CutSubject;
import plateau.cut.CutSubject.Taper;
import plateau.cut.RegimenCourse;
import plateau.protocol.Stage;
import plateau.protocol.TrialStage;
import plateau.report.StudyAtCut;
import plateau.subject.EndReason;
import plateau.taper.TaperOutcome;

/**
 * How far a subject came, and what became of it there. It follows the first taper only: who begins another is in the
 * stage after the taper and stays there.
 *
 * @param boxes  that it came to, in their order, one at least
 * @param became of it in the last of them, such as "Left the study"
 * @param why    it left
 */
record FlowPath(List<FlowBox> boxes, String became, Optional<String> why) {

    private static final String LEFT = "Left the study";
    private static final String COMPLETED = "Completed the study";

    /** Ends of a taper with which a subject does not go on in the stage after it. */
    private static final Set<TaperOutcome> LAST = EnumSet.of(TaperOutcome.SUSTAINED_RESPONSE, TaperOutcome.RESPONSE_NOT_SUSTAINED, TaperOutcome.LEFT_STUDY);

    static FlowPath of(CutSubject subject, StudyAtCut study) {
        return switch (subject.status()) {
            case SCREENING -> new FlowPath(List.of(FlowBox.SCREENED), "In screening", Optional.empty());
            case SCREEN_FAILURE -> new FlowPath(List.of(FlowBox.SCREENED), "Screen failure", Optional.empty());
            default -> enrolled(subject, boxes(subject, study), study);
        };
    }

    private static List<FlowBox> boxes(CutSubject subject, StudyAtCut study) {
        List<FlowBox> boxes = new ArrayList<>();
        if (!subject.imported()) {
            boxes.add(FlowBox.SCREENED);
        }
        boxes.add(FlowBox.ENROLLED);
        Optional<Taper> first = subject.tapers().stream().min(comparing(Taper::number));
        boolean after = first.map(FlowPath::goesOn).orElse(isAfterTaper(subject, study));
        if (first.isPresent() || after || RegimenCourse.firstDay(subject).isPresent()) {
            boxes.add(FlowBox.TREATED);
        }
        if (first.isPresent()) {
            boxes.add(FlowBox.TAPER);
        }
        if (after) {
            boxes.add(FlowBox.AFTER_TAPER);
        }
        return List.copyOf(boxes);
    }

    private static boolean goesOn(Taper taper) {
        return taper.endedOn().isPresent() && taper.outcome().filter(LAST::contains).isEmpty();
    }

    private static boolean isAfterTaper(CutSubject subject, StudyAtCut study) {
        return study.afterTaper().map(TrialStage::id).filter(id -> subject.stage().filter(id::equals).isPresent()).isPresent();
    }

    private static FlowPath enrolled(CutSubject subject, List<FlowBox> boxes, StudyAtCut study) {
        return switch (subject.status()) {
            case WITHDRAWN -> new FlowPath(boxes, LEFT, Optional.of(subject.endReason().map(EndReason::label).orElse("no reason given")));
            case COMPLETED -> new FlowPath(boxes, COMPLETED, Optional.empty());
            default -> new FlowPath(boxes, still(subject, boxes.get(boxes.size() - 1), study), Optional.empty());
        };
    }

    private static String still(CutSubject subject, FlowBox last, StudyAtCut study) {
        return switch (last) {
            case TAPER -> subject.treatment() == Stage.FOLLOW_UP ? "Off treatment, followed" : "Tapering";
            case AFTER_TAPER -> subject.treatment() == Stage.TITRATION ? "In treatment" : "In a further taper or off treatment after it";
            case TREATED -> "In " + subject.stage().map(study::title).orElse("no stage");
            default -> "No dose yet";
        };
    }

    FlowBox last() {
        return boxes.get(boxes.size() - 1);
    }
}
