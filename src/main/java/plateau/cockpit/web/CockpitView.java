package plateau.cockpit.web;

import java.util.List;
import java.util.Optional;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/**
 * A taper on one page.
 *
 * @param title   how far it is, such as "Taper: day 12 of 42"
 * @param begun   when it began, from which regimen
 * @param closing what became of it, where it is over, or when the drug was withdrawn; or empty
 * @param due     what is due today; nothing once it is over
 * @param relapse with its state, where one was ever found
 * @param facts   the next count, the regimen to go back to and who was last in contact
 * @param stops   what stops it; none once it is over
 * @param intact  whether the signature under its start fits
 * @param mayDose whether titration goes on
 * @param latest  whether no taper was started after it
 */
public record CockpitView(SubjectBanner subject, String title, String begun, String closing, Optional<Due> due, List<String> alerts, Optional<RelapseNote> relapse,
        List<StepRow> steps, List<Fact> facts, String chartText, List<StopRow> stops, Entry entry, List<EarlierRow> earlier,
        boolean mayRecord, boolean mayRecordSafety, boolean mayDose, News news, boolean latest) implements View {

    /** A relapse in words. @param path of its page */
    public record RelapseNote(String words, String state, String path, boolean undone) {
    }

    /** What is due today, with its rule. @param path where it is done, with the words of its button; both empty for who may not */
    public record Due(String caption, String asks, String because, String rule, String protocol, String version, String basis, String reference,
            String button, String path, boolean urgent) {
    }

    /** @param state a word @param colour of its tag @param note when it was taken, or empty */
    public record StepRow(String regimen, int day, String plannedOn, String state, String colour, String note, boolean isNext) {
    }

    /** @param mark a word of warning, or empty */
    public record Fact(String name, String value, String note, String mark) {
    }

    /** What the protocol asks and when it does, or a word of the protocol with its meaning. */
    public record StopRow(String name, List<StopWords> words) {
    }

    /** One of the cases, with where it comes from. */
    public record StopWords(String words, String basis) {
    }

    /** The criteria of entry with what showed them met, and the signature. */
    public record Entry(List<String> evidence, String signedBy, String signedAt, String meaning, boolean intact) {
    }

    /** A taper before this one. */
    public record EarlierRow(int number, String startedOn, String before, String outcome, String endedOn) {
    }
}
