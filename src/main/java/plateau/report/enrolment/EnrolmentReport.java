package plateau.report.enrolment;

import java.util.List;
import java.util.stream.Stream;
import plateau.cut.CutSubject;
import plateau.report.ReportFilter;
import plateau.report.StampWords;
import plateau.report.StudyAtCut;
import plateau.sheet.Report;

/** How the enrolment goes, read from a cut in one pass; what is kept of each subject is one line. */
public final class EnrolmentReport {

    private EnrolmentReport() {
    }

    /** @param subjects in any order */
    public static Report of(Stream<CutSubject> subjects, StudyAtCut study, ReportFilter filter) {
        var ofAllDays = new EnrolmentLines(subjects.filter(study.subjects(filter.ofAllDays())).map(subject -> EnrolmentLine.of(subject, study)).toList());
        EnrolmentLines lines = ofAllDays.where(line -> filter.isWithin(line.screenedOn()));
        return new Report("enrolment", "Enrolment", StampWords.of(study.stamp(), filter), List.of(
                new SubjectsChapter(lines, study).chapter(),
                new FlowChapter(new Flow(lines.lines().stream().map(EnrolmentLine::path).toList()), study).chapter(),
                new TargetChapter(ofAllDays, study, filter).chapter(),
                new RecruitmentChapter(Recruitment.of(ofAllDays, study, filter)).chapter(),
                new SiteChapter(lines, study, filter).chapter(),
                new CountryChapter(lines, study, filter).chapter(),
                new WeekChapter(lines, study).chapter(),
                new FailureRateChapter(lines, study, filter).chapter(),
                new CriteriaChapter(lines).chapter(),
                new WithdrawalChapter(lines).chapter(),
                new TimeChapter(lines, study, filter).chapter(),
                new SilentChapter(ofAllDays, study, filter).chapter()));
    }
}
