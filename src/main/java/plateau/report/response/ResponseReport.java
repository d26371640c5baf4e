package plateau.report.response;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plateau.cut.CutSubject;
import plateau.report.ReportFilter;
import plateau.report.StampWords;
import plateau.report.StudyAtCut;
import plateau.sheet.Report;

/**
 * How subjects respond, read from a cut in one pass. What is kept is one line a subject, and for each week how often each
 * count and each regimen occurs. Nothing goes by arm.
 */
public final class ResponseReport {

    private final StudyAtCut study;
    private final List<ResponseLine> lines = new ArrayList<>();
    private final CountsByWeek counts = new CountsByWeek();
    private final DosesByWeek doses = new DosesByWeek();
    private int enrolled;

    private ResponseReport(StudyAtCut study) {
        this.study = study;
    }

    /** @param subjects in any order */
    public static Report of(Stream<CutSubject> subjects, StudyAtCut study, ReportFilter filter) {
        var report = new ResponseReport(study);
        subjects.filter(study.subjects(filter)).forEach(report::take);
        return report.report(filter);
    }

    private void take(CutSubject subject) {
        enrolled += subject.subjectNumber().isPresent() ? 1 : 0;
        TreatmentPeriod.of(subject, study.stamp()).ifPresent(period -> {
            lines.add(ResponseLine.of(subject, period));
            counts.take(period);
            doses.take(subject, period);
        });
    }

    private Report report(ReportFilter filter) {
        var all = new ResponseLines(List.copyOf(lines));
        var time = new TimeToResponse(all);
        return new Report("response", "Response", StampWords.of(study.stamp(), filter), List.of(
                new PopulationChapter(all, enrolled).chapter(), new EndpointChapter(all).chapter(), new WeekEightChapter(all).chapter(),
                time.chapter(), time.curve(), new DaysChapter(all).chapter(), new RescueChapter(all).chapter(), new TherapyChapter(all).chapter(),
                new BleedingChapter(all).chapter(), new CountsChapter(counts).chapter(), new DosesChapter(doses).chapter()));
    }
}
