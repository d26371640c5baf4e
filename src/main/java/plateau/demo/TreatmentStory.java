package plateau.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import plateau.subject.EndReason;

/**
 * What is to become of one enrolled subject.
 *
 * @param daysAgo roughly, when treatment began
 * @param dissent how the investigator once decides otherwise than asked
 * @param leaving how the subject left the study
 * @param mistyped whether one count is typed wrong and corrected
 */
record TreatmentStory(DemoSite site, int daysAgo, Responder responder, Ending ending, Optional<Dissent> dissent,
        Optional<Leaving> leaving, boolean mistyped) {

    /** @param daysAgo the last day in the study */
    record Leaving(int daysAgo, EndReason reason, String note) {

        private static final int SILENT_DAYS = 18;

        /** The last day on which a visit can have been: who is lost to follow-up had stopped coming before. */
        int lastSeenDaysAgo() {
            return reason == EndReason.LOST_TO_FOLLOW_UP ? daysAgo + SILENT_DAYS : daysAgo;
        }
    }

    static TreatmentStory of(DemoSite site, int daysAgo, Responder responder, Ending ending) {
        return new TreatmentStory(site, daysAgo, responder, ending, Optional.empty(), Optional.empty(), false);
    }

    /** What screening must have found for the rest to be possible. */
    Map<String, String> unusualAtScreening(LocalDate today) {
        return leaving.filter(left -> left.reason() == EndReason.PREGNANCY).isEmpty() ? Map.of()
                : Map.of("sex", "female", "year-of-birth", String.valueOf(today.getYear() - 31));
    }

    TreatmentStory with(Dissent dissent) {
        return new TreatmentStory(site, daysAgo, responder, ending, Optional.of(dissent), leaving, mistyped);
    }

    TreatmentStory leaving(int daysAgo, EndReason reason, String note) {
        return new TreatmentStory(site, this.daysAgo, responder, ending, dissent, Optional.of(new Leaving(daysAgo, reason, note)), mistyped);
    }

    TreatmentStory withMistypedCount() {
        return new TreatmentStory(site, daysAgo, responder, ending, dissent, leaving, true);
    }

    /** The day on which the subject is looked at: today, or the last in the study. */
    LocalDate seenOn(LocalDate today) {
        return today.minusDays(leaving.map(Leaving::daysAgo).orElse(0));
    }
}
