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
 * @param taper    how it stands with a taper, where there is a thought of one; it then says how long ago treatment began
 * @param inquiry  what a monitor asked
 */
record TreatmentStory(DemoSite site, int daysAgo, Responder responder, Ending ending, Optional<Dissent> dissent,
        Optional<Leaving> leaving, boolean mistyped, Optional<TaperStory> taper, Optional<Inquiry> inquiry) {

    /** @param daysAgo the last day in the study */
    record Leaving(int daysAgo, EndReason reason, String note) {

        private static final int SILENT_DAYS = 18;

        /** The last day on which a visit can have been: who is lost to follow-up had stopped coming before. */
        int lastSeenDaysAgo() {
            return reason == EndReason.LOST_TO_FOLLOW_UP ? daysAgo + SILENT_DAYS : daysAgo;
        }
    }

    static TreatmentStory of(DemoSite site, int daysAgo, Responder responder, Ending ending) {
        return new TreatmentStory(site, daysAgo, responder, ending, Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    /** Of a subject who begins a taper, or could. */
    static TreatmentStory of(DemoSite site, TaperStory taper, Responder responder, Ending ending) {
        return new TreatmentStory(site, 0, responder, ending, Optional.empty(), Optional.empty(), false, Optional.of(taper), Optional.empty());
    }

    /** The first day of treatment, more or less as long ago as the story wants. */
    LocalDate dayOne(LocalDate today, Chances chances) {
        return taper.map(story -> story.dayOne(today, chances)).orElseGet(() -> ending == Ending.NOT_STARTED
                ? WorkingDays.onOrAfter(today.plusDays(1)) : WorkingDays.onOrBefore(today.minusDays(daysAgo + chances.whole(0, 6))));
    }

    Script script(LocalDate today) {
        return taper.map(story -> story.script(dissent, today)).orElseGet(() -> Script.without(dissent));
    }

    /** What screening must have found for the rest to be possible. */
    Map<String, String> unusualAtScreening(LocalDate today) {
        return leaving.filter(left -> left.reason() == EndReason.PREGNANCY).isEmpty() ? Map.of()
                : Map.of("sex", "female", "year-of-birth", String.valueOf(today.getYear() - 31));
    }

    TreatmentStory with(Dissent dissent) {
        return new TreatmentStory(site, daysAgo, responder, ending, Optional.of(dissent), leaving, mistyped, taper, inquiry);
    }

    TreatmentStory leaving(int daysAgo, EndReason reason, String note) {
        return new TreatmentStory(site, this.daysAgo, responder, ending, dissent, Optional.of(new Leaving(daysAgo, reason, note)), mistyped, taper, inquiry);
    }

    TreatmentStory withMistypedCount() {
        return new TreatmentStory(site, daysAgo, responder, ending, dissent, leaving, true, taper, inquiry);
    }

    TreatmentStory asked(Inquiry inquiry) {
        return new TreatmentStory(site, daysAgo, responder, ending, dissent, leaving, mistyped, taper, Optional.of(inquiry));
    }

    /** The day on which the subject is looked at: today, or the last in the study. */
    LocalDate seenOn(LocalDate today) {
        return today.minusDays(leaving.map(Leaving::daysAgo).orElse(0));
    }
}
