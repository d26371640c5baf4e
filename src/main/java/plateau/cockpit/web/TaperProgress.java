package plateau.cockpit.web;

import java.util.Optional;
import plateau.cockpit.Cockpit;
import plateau.page.Written;
import plateau.taper.TaperOutcome;

/** How far a taper is, in words. */
final class TaperProgress {

    private static final String LEFT = "The subject left the study";

    private TaperProgress() {
    }

    static String title(Cockpit cockpit) {
        if (isOver(cockpit)) {
            return "Taper ended: " + Character.toLowerCase(ending(cockpit).charAt(0)) + ending(cockpit).substring(1);
        }
        return cockpit.daysOffTreatment().map(days -> "Off treatment: day " + days).orElseGet(() -> inTaper(cockpit));
    }

    /** What became of it, and when the drug was withdrawn; or empty. */
    static String closing(Cockpit cockpit) {
        String withdrawn = cockpit.taper().withdrawnOn().map(on -> "The drug was withdrawn on %s, day %d of the taper.".formatted(Written.date(on), cockpit.day())).orElse("");
        String ended = isOver(cockpit) ? "%s on %s, %s.".formatted(end(cockpit), Written.date(cockpit.asOf()), day(cockpit)) : "";
        return (withdrawn + " " + ended).strip();
    }

    private static boolean isOver(Cockpit cockpit) {
        return cockpit.advice().isEmpty();
    }

    private static String ending(Cockpit cockpit) {
        return cockpit.taper().outcome().orElse(TaperOutcome.LEFT_STUDY).label();
    }

    private static String end(Cockpit cockpit) {
        boolean left = cockpit.taper().outcome().filter(outcome -> outcome != TaperOutcome.LEFT_STUDY).isEmpty();
        return left ? LEFT : cockpit.taper().withdrawnOn().isPresent() ? "The follow-up ended" : "The taper ended";
    }

    private static String inTaper(Cockpit cockpit) {
        Optional<Integer> limit = cockpit.protocol().taperLimitDays();
        String past = limit.filter(days -> cockpit.day() > days).map(days -> ", past the limit of " + days).orElse(limit.map(days -> " of " + days).orElse(""));
        return "Taper: day " + cockpit.day() + past;
    }

    private static String day(Cockpit cockpit) {
        return cockpit.daysOffTreatment().map(days -> "day %d off treatment".formatted(days)).orElse("day %d of the taper".formatted(cockpit.day()));
    }
}
