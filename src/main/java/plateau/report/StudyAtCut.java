package plateau.report;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import plateau.cut.CutHead;
import plateau.cut.CutStamp;
import plateau.cut.CutSubject;
import plateau.cut.StudySite;
import plateau.page.Written;
import plateau.protocol.Stage;
import plateau.protocol.TrialStage;

/**
 * What a report must know besides the subjects.
 *
 * @param sites  of the cut, in the order of their numbers, those without a subject too
 * @param stages of the trial, in their order
 */
public record StudyAtCut(CutStamp stamp, List<StudySite> sites, List<TrialStage> stages) {

    public static StudyAtCut of(CutStamp stamp, CutHead head) {
        return new StudyAtCut(stamp, head.sites(), head.stages());
    }

    /** The date of the cut in UTC, because the sites are in several zones. */
    public LocalDate today() {
        return LocalDate.ofInstant(stamp.takenAt(), ZoneOffset.UTC);
    }

    public List<StudySite> sites(ReportFilter filter) {
        return sites.stream().filter(filter::isOf).toList();
    }

    /** Those of the filter at the sites that the reader may see. */
    public Predicate<CutSubject> subjects(ReportFilter filter) {
        Set<String> numbers = sites(filter).stream().map(StudySite::number).collect(toSet());
        return subject -> numbers.contains(subject.site()) && filter.isWithin(subject.screenedOn());
    }

    /** Such as "Stage 2, open label"; for an id of no stage known the id in words. */
    public String title(String stage) {
        return stages.stream().filter(each -> each.id().equals(stage)).map(TrialStage::title).findFirst()
                .orElseGet(() -> Written.capital(stage.replace('-', ' ')));
    }

    public Optional<TrialStage> taper() {
        return stages.stream().filter(stage -> stage.doses() == Stage.TAPER).findFirst();
    }

    public Optional<TrialStage> afterTaper() {
        return stages.stream().dropWhile(stage -> stage.doses() != Stage.TAPER).skip(1).findFirst();
    }
}
