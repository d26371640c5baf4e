package plateau.cdisc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plateau.cut.CutSubject;
import plateau.subject.EndReason;
import plateau.subject.SubjectStatus;

/** The rows of subjects, worked out by hand. Day 1 is 10 January 2026. */
class DomainTest {

    @Test
    void demographics() {
        assertThat(rows(Domain.DM, Sample.known())).containsExactly(
                "01-E002|2026-01-10|2026-03-01|2026-01-10|2026-03-01|2026-01-02|2026-03-01|-|01|1961|65|YEARS|F|-|-|-|-|NOT ASSIGNED|DEU");
    }

    @Test
    void a_subject_that_failed_screening_has_no_treatment_and_says_so() {
        CutSubject failed = Sample.subject(3).failed("I1 is not met", "E4 is not met").made();

        assertThat(rows(Domain.DM, failed)).containsExactly("01-0003|-|-|-|-|2026-01-02|2026-01-05|-|01|1961|65|YEARS|F|-|-|-|-|SCREEN FAILURE|DEU");
        assertThat(rows(Domain.DS, failed)).containsExactly("1|INFORMED CONSENT OBTAINED|INFORMED CONSENT OBTAINED|PROTOCOL MILESTONE|-|2026-01-02|-",
                "2|I1 is not met; E4 is not met|SCREEN FAILURE|DISPOSITION EVENT|STUDY PARTICIPATION|2026-01-05|-");
        assertThat(rows(Domain.EX, failed)).isEmpty();
    }

    @Test
    void what_is_not_known_is_missing() {
        assertThat(rows(Domain.DM, Sample.subject(3).bornInAnUnknownYear().made())).containsExactly("01-E003|-|-|-|-|2026-01-02|-|-|01|-|-|-|F|-|-|-|-|NOT ASSIGNED|DEU");
    }

    @Test
    void a_subject_taken_over_began_its_treatment_elsewhere() {
        assertThat(rows(Domain.DM, Sample.subject(3).imported().made()).get(0)).startsWith("01-E003|2026-01-10|-|2026-01-10|-|");
    }

    @Test
    void nothing_was_taken_after_the_last_day_in_the_study() {
        CutSubject left = Sample.subject(1).decision("01-10", "5", 1).decision("03-29", "2.5", 1).ended(SubjectStatus.WITHDRAWN, "03-20", EndReason.SUBJECT_WISH).made();

        assertThat(rows(Domain.EX, left)).containsExactly("1|HETROMBOPAG|5|mg|TABLET|QD|ORAL|2026-01-10|2026-03-20|1|70");
        assertThat(rows(Domain.DM, left).get(0)).contains("|2026-03-20|");
        assertThat(rows(Domain.EX, Sample.subject(1).decision("01-14", "5", 1).ended(SubjectStatus.WITHDRAWN, "01-12", EndReason.SUBJECT_WISH).made())).isEmpty();
    }

    @Test
    void what_a_subject_taken_over_was_taking_comes_before_what_was_decided() {
        assertThat(rows(Domain.EX, Sample.subject(3).imported().stated("01-10", "5", 1).stated("01-20", "0", 1).stated("01-24", "2.50", 2).decision("02-01", "2.5", 2).decision("02-08", "5", 1).made()))
                .extracting(row -> row.replaceFirst("^(\\d)\\|HETROMBOPAG\\|([\\d.]+)\\|mg\\|TABLET\\|(\\w+)\\|ORAL\\|(\\S+?)\\|(\\S+?)\\|.*", "$1 $2 $3 $4 $5"))
                .containsExactly("1 5 QD 2026-01-10 2026-01-19", "2 2.5 QOD 2026-01-24 2026-02-07", "3 5 QD 2026-02-08 -");
    }

    @Test
    void disposition() {
        assertThat(rows(Domain.DS, Sample.known())).containsExactly("1|INFORMED CONSENT OBTAINED|INFORMED CONSENT OBTAINED|PROTOCOL MILESTONE|-|2026-01-02|-8",
                "2|ENROLLED|ENROLLED|PROTOCOL MILESTONE|-|2026-01-09|-1",
                "3|adverse event|ADVERSE EVENT|DISPOSITION EVENT|STUDY PARTICIPATION|2026-03-01|51");
    }

    @ParameterizedTest
    @CsvSource({"SUBJECT_WISH, WITHDRAWAL BY SUBJECT", "LOST_TO_FOLLOW_UP, LOST TO FOLLOW-UP", "DEATH, DEATH", "OTHER, OTHER"})
    void a_withdrawal_has_its_standard_term(EndReason reason, String term) {
        assertThat(rows(Domain.DS, Sample.subject(1).ended(SubjectStatus.WITHDRAWN, "03-01", reason).made()).get(2)).contains("|" + term + "|DISPOSITION EVENT|");
    }

    @Test
    void a_completed_subject_and_a_dead_one() {
        assertThat(rows(Domain.DS, Sample.subject(1).ended(SubjectStatus.COMPLETED, "09-01", null).made()).get(2)).startsWith("3|COMPLETED|COMPLETED|DISPOSITION EVENT");
        assertThat(rows(Domain.DM, Sample.subject(1).ended(SubjectStatus.WITHDRAWN, "03-01", EndReason.DEATH).made()).get(0)).contains("|2026-03-01|Y|01|");
    }

    @Test
    void exposure_is_one_row_for_each_time_on_one_regimen() {
        assertThat(rows(Domain.EX, Sample.known())).containsExactly("1|HETROMBOPAG|2.5|mg|TABLET|QD|ORAL|2026-01-10|2026-01-24|1|15",
                "2|HETROMBOPAG|5|mg|TABLET|QD|ORAL|2026-01-25|2026-01-31|16|22", "3|HETROMBOPAG|2.5|mg|TABLET|QOD|ORAL|2026-02-05|2026-03-01|27|51");
    }

    @Test
    void exposure_that_goes_on_has_no_end() {
        assertThat(rows(Domain.EX, Sample.subject(1).decision("01-10", "5", 1).made())).containsExactly("1|HETROMBOPAG|5|mg|TABLET|QD|ORAL|2026-01-10|-|1|-");
    }

    @Test
    void exposure_does_not_begin_before_a_drug_is_taken() {
        assertThat(rows(Domain.EX, Sample.subject(1).decision("01-10", "0", 1).decision("01-20", "2.50", 1).decision("01-27", "2.5", 1).made()))
                .containsExactly("1|HETROMBOPAG|2.5|mg|TABLET|QD|ORAL|2026-01-20|-|1|-");
    }

    @Test
    void a_blinded_dose_is_absent() {
        assertThat(rows(Domain.EX, Sample.subject(1).blinded().decision("01-10", null, 0).decision("01-17", null, 0).made()))
                .containsExactly("1|HETROMBOPAG OR PLACEBO|-|-|TABLET|-|ORAL|2026-01-10|-|1|-");
    }

    @Test
    void laboratory() {
        assertThat(rows(Domain.LB, Sample.known())).containsExactly("1|1|PLAT|Platelets|HEMATOLOGY|18|10^9/L|18|18|10^9/L|-|-|2026-01-02T09:30|-8",
                "2|2|PLAT|Platelets|HEMATOLOGY|21000|/uL|21.000|21.000|10^9/L|Y|Y|2026-01-10T07:15|1",
                "3|3|PLAT|Platelets|HEMATOLOGY|38|10^9/L|38|38|10^9/L|-|-|2026-01-17T23:45|8",
                "4|5|PLAT|Platelets|HEMATOLOGY|71.5|10^9/L|71.5|71.5|10^9/L|-|-|2026-01-25T00:30|16");
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2026-01-10T00:30, 1", "UTC, 2026-01-09T23:30, -1", "America/New_York, 2026-01-09T18:30, -1", "Asia/Shanghai, 2026-01-10T07:30, 1", "Pacific/Auckland, 2026-01-10T12:30, 1"})
    void a_count_has_the_time_and_the_day_of_its_site(String zone, String time, String day) {
        CutSubject subject = Sample.subject(1).zone(zone).count(1, "20", "2026-01-09T23:30:00Z").decision("01-10", "5", 1).made();

        assertThat(rows(Domain.LB, subject)).containsExactly("1|1|PLAT|Platelets|HEMATOLOGY|20|10^9/L|20|20|10^9/L|Y|Y|" + time + "|" + day);
    }

    @Test
    void a_count_of_the_day_after_the_first_dose_is_no_baseline() {
        CutSubject subject = Sample.subject(1).count(1, "20", "2026-01-11T08:00:00Z").decision("01-10", "5", 1).made();

        assertThat(rows(Domain.LB, subject).get(0)).contains("|-|-|2026-01-11T09:00|2");
    }

    @Test
    void bleedings_as_adverse_events() {
        assertThat(rows(Domain.AE, Sample.known())).containsExactly("1|1|Bleeding: Mouth or nose|-|BLEEDING|WHO BLEEDING SCALE|2|2026-01-12|3");
    }

    @Test
    void deviations_that_were_not_withdrawn() {
        assertThat(rows(Domain.DV, Sample.known())).containsExactly(
                "3|01-D0003|Count missed. Asked: A count on 2026-01-17. Done: No count|COUNT_MISSED|MINOR|-|2026-01-09|-1",
                "5|01-D0005|Count missed. Asked: A third. Done: No count|COUNT_MISSED|MINOR|IMPORTANT|2026-01-09|-1");
    }

    @ParameterizedTest
    @EnumSource
    void names_and_labels_are_as_short_as_the_standard_asks(Domain domain) {
        assertThat(domain.variables()).allSatisfy(variable -> {
            assertThat(variable.name()).hasSizeLessThanOrEqualTo(8).matches("[A-Z]+");
            assertThat(variable.label()).hasSizeLessThanOrEqualTo(40);
        });
        assertThat(domain.variables()).extracting(Variable::name).doesNotHaveDuplicates().startsWith("STUDYID", "DOMAIN", "USUBJID");
    }

    /** What stands behind the study, the domain and the subject, which are checked. */
    private static List<String> rows(Domain domain, CutSubject subject) {
        return domain.rows(Sample.STUDY, subject).stream().map(row -> {
            assertThat(row).hasSameSizeAs(domain.variables());
            assertThat(row.subList(0, 3)).containsExactly("hetrombopag-itp", domain.name(), "hetrombopag-itp-" + subject.subjectNumber().orElse(subject.screeningNumber()));
            return row.subList(3, row.size()).stream().map(value -> value == null ? "-" : value.toString()).collect(Collectors.joining("|"));
        }).toList();
    }
}
