package plateau.casebook.web;

import java.util.List;
import java.util.Optional;
import plateau.casebook.NextStep;
import plateau.page.View;
import plateau.query.web.QueryBlock;
import plateau.subject.web.SubjectBanner;

/**
 * A subject's casebook.
 *
 * @param next       what is to be done, for a reader who may do it
 * @param counts     the chart's counts as rows
 * @param facts      bleedings and rescue therapy, the chart's marks, as rows
 * @param mayRecord  whether the reader may record a count now
 * @param mayRecordSafety whether the reader may record a bleeding or rescue therapy now
 * @param hasTaper   whether a taper was ever started
 * @param mayTaper   whether the entry into a taper can be looked at
 * @param lastDecision whose take-home card holds
 * @param takenOver  whether there is a page of what the subject was taken over with
 * @param mayWithdraw whether the reader may withdraw the subject now
 * @param queries    what monitors asked
 * @param marks      which entries of the timeline are verified
 */
public record CasebookView(SubjectBanner subject, String status, String ended, Optional<NextStep> next, String chartText, List<CountRow> counts,
        List<FactRow> facts, List<TimelineEntry> timeline, boolean mayRecord, boolean mayRecordSafety, boolean mayDecide,
        boolean hasTaper, boolean mayTaper, boolean takenOver, boolean mayWithdraw, Optional<Integer> lastDecision, QueryBlock queries, VerifiedMarks marks) implements View {

    /** A count and the regimen on its day. */
    public record CountRow(int number, String on, String value, String regimen) {
    }

    /** A bleeding or rescue therapy. @param path where its history is */
    public record FactRow(String on, String kind, String what, String path) {
    }

    @Override
    public String title() {
        return "Subject " + subject.number();
    }
}
