package plateau.report.enrolment;

import plateau.protocol.TrialStage;
import plateau.report.StudyAtCut;

/** What a subject comes to, one after another; the last ones not all do. */
enum FlowBox {
    SCREENED, ENROLLED, TREATED, TAPER, AFTER_TAPER;

    String title(StudyAtCut study) {
        return switch (this) {
            case SCREENED -> "Screened";
            case ENROLLED -> "Enrolled";
            case TREATED -> "Took a first dose";
            case TAPER -> study.taper().map(TrialStage::title).orElse("Taper");
            case AFTER_TAPER -> study.afterTaper().map(TrialStage::title).orElse("After a taper");
        };
    }
}
