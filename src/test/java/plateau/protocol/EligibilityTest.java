package plateau.protocol;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each criterion of the ITP protocol, on both sides of what it asks. The day is 2 March 2026. */
class EligibilityTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Screening SCREENING = Example.protocols().latest(Example.ITP, TODAY).orElseThrow().screening();

    /** A woman who meets every criterion, each as narrowly as it can be met where a number decides. */
    private static final String ELIGIBLE = "consent=2026-03-02 year-of-birth=1980 sex=female itp-confirmed-on=2025-09-02 other-cause=no"
            + " earlier-therapy=yes refractory-or-relapsed=yes last-therapy-ended-on=2026-02-16 maintenance-immunosuppression=yes"
            + " maintenance-stable-since=2026-02-02 receptor-agonist=yes receptor-agonist-last-on=2026-01-30 screening-count=29.9"
            + " pt=16 pt-normal-from=11 pt-normal-to=13 aptt=45 aptt-normal-from=25 aptt-normal-to=35 arterial-thrombosis=no"
            + " venous-thrombosis=no thrombophilia=no tumour=no cardiac-disease=yes cardiac-disease-last-on=2025-12-01 arrhythmia=no"
            + " qtc=450 bundle-branch-block=no pregnant-or-nursing=no salicylates=no anticoagulants=no quinine=no";

    @Test
    void a_subject_who_meets_every_criterion_narrowly_is_eligible() {
        Eligibility eligibility = judge("");

        assertThat(eligibility.criteria()).extracting(each -> each.criterion().id())
                .containsExactly("I1", "I2", "I3", "I4", "I5", "I6", "I7", "E1", "E2", "E3", "E4", "E5", "E6");
        assertThat(eligibility.criteria()).allSatisfy(each -> assertThat(each.verdict()).as(each.words()).isEqualTo(Verdict.MET));
        assertThat(eligibility.isMet()).isTrue();
    }

    @ParameterizedTest(name = "{0} is {2} with {1}")
    @CsvSource({
        "I1, itp-confirmed-on=2025-09-03, NOT_MET", "I1, itp-confirmed-on=2025-09-02, MET",
        "I1, screening-count=30, NOT_MET", "I1, screening-count=29.999, MET", "I1, screening-count=0, MET",
        "I2, other-cause=yes, NOT_MET",
        "I3, earlier-therapy=no, NOT_MET", "I3, refractory-or-relapsed=no, NOT_MET",
        "I4, last-therapy-ended-on=2026-02-17, NOT_MET", "I4, last-therapy-ended-on=2026-02-16, MET", "I4, earlier-therapy=no, MET",
        "I5, maintenance-stable-since=2026-02-03, NOT_MET", "I5, maintenance-stable-since=2026-02-02, MET", "I5, maintenance-immunosuppression=no, MET",
        "I6, pt=16.1, NOT_MET", "I6, pt=16, MET", "I6, pt=8, MET", "I6, pt=7.9, NOT_MET",
        "I6, aptt=45.1, NOT_MET", "I6, aptt=45, MET", "I6, aptt=15, MET", "I6, aptt=14.9, NOT_MET",
        "I7, year-of-birth=2009, NOT_MET", "I7, year-of-birth=2008, UNKNOWN", "I7, year-of-birth=2007, MET",
        "I7, year-of-birth=2008 eighteenth-birthday-passed=yes, MET", "I7, year-of-birth=2008 eighteenth-birthday-passed=no, NOT_MET",
        "E1, arterial-thrombosis=yes, NOT_MET", "E1, venous-thrombosis=yes, NOT_MET", "E1, thrombophilia=yes, NOT_MET",
        "E2, tumour=yes, NOT_MET",
        "E3, cardiac-disease-last-on=2025-12-02, NOT_MET", "E3, cardiac-disease-last-on=2025-12-01, MET", "E3, cardiac-disease=no, MET",
        "E3, arrhythmia=yes, NOT_MET", "E3, qtc=450, MET", "E3, qtc=451, NOT_MET",
        "E3, qtc=451 bundle-branch-block=yes, MET", "E3, qtc=480 bundle-branch-block=yes, MET", "E3, qtc=481 bundle-branch-block=yes, NOT_MET",
        "E4, pregnant-or-nursing=yes, NOT_MET", "E4, sex=male, MET",
        "E5, receptor-agonist-last-on=2026-01-31, NOT_MET", "E5, receptor-agonist-last-on=2026-01-30, MET", "E5, receptor-agonist=no, MET",
        "E6, salicylates=yes, NOT_MET", "E6, anticoagulants=yes, NOT_MET", "E6, quinine=yes, NOT_MET",
    })
    void a_criterion_is_decided_at_its_threshold(String criterion, String changed, Verdict verdict) {
        assertThat(of(criterion, judge(changed)).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "without {1}, {0} is not known")
    @CsvSource({
        "I1, itp-confirmed-on, ITP confirmed", "I1, screening-count, screening count", "I2, other-cause, another cause of thrombocytopenia",
        "I3, earlier-therapy, earlier ITP therapy", "I3, refractory-or-relapsed, refractory to or relapsed after an ITP therapy",
        "I4, last-therapy-ended-on, end of the last ITP therapy", "I5, maintenance-immunosuppression, maintenance immunosuppression",
        "I6, pt-normal-to, upper limit of normal", "I7, consent, consent", "I7, year-of-birth, year of birth",
        "E1, thrombophilia, thrombophilia", "E2, tumour, tumour", "E3, qtc, QTc", "E3, bundle-branch-block, bundle branch block",
        "E4, sex, sex", "E4, pregnant-or-nursing, pregnant or nursing", "E5, receptor-agonist-last-on, last thrombopoietin receptor agonist",
        "E6, quinine, quinine",
    })
    void a_criterion_that_lacks_a_fact_is_not_known_and_says_which(String criterion, String absent, String name) {
        Finding finding = of(criterion, judge(absent + "=")).finding();

        assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(finding.words()).startsWith("Not known yet: ").contains(name);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "I1 | screening-count=34 | screening count 34 × 10⁹/L, must be below 30 × 10⁹/L",
        "I4 | last-therapy-ended-on=2026-02-20 | end of the last ITP therapy on 20 February 2026, must be at least 14 days ago: from 6 March 2026",
        "E5 | receptor-agonist-last-on=2026-02-20 | last thrombopoietin receptor agonist on 20 February 2026, must be more than 30 days ago: from 23 March 2026",
        "E5 | receptor-agonist=no | earlier thrombopoietin receptor agonist: no",
        "I6 | pt=20 | PT 20 s, must be within 11 to 13 s ± 3 s",
        "I7 | year-of-birth=2009 | year of birth 2009: 17 by the end of the year of consent, must be at least 18",
        "E3 | qtc=462 | QTc 462 ms, must be at most 450 ms",
        "E1 | arterial-thrombosis=yes venous-thrombosis=yes | arterial thrombosis: yes, must be no; venous thrombosis: yes, must be no",
    })
    void the_evidence_says_what_was_found_and_what_is_asked(String criterion, String changed, String words) {
        assertThat(of(criterion, judge(changed)).finding().words()).isEqualTo(words);
    }

    @Test
    void nothing_known_leaves_every_criterion_not_known() {
        assertThat(SCREENING.judge(new Answers(Map.of()), TODAY).unknown()).hasSize(13);
    }

    @Test
    void the_18th_birthday_is_asked_for_only_where_the_year_does_not_tell() {
        assertThat(asked("year-of-birth=2008")).contains("eighteenth-birthday-passed");
        assertThat(asked("year-of-birth=2007")).doesNotContain("eighteenth-birthday-passed");
        assertThat(asked("sex=male")).doesNotContain("pregnant-or-nursing");
    }

    private static List<String> asked(String changed) {
        return SCREENING.facts().stream().filter(fact -> fact.isAsked(answers(changed), TODAY)).map(Fact::id).toList();
    }

    private static Eligibility judge(String changed) {
        return SCREENING.judge(answers(changed), TODAY);
    }

    private static Eligibility.Judged of(String criterion, Eligibility eligibility) {
        return eligibility.criteria().stream().filter(each -> each.criterion().id().equals(criterion)).findFirst().orElseThrow();
    }

    /** What the eligible woman answers, with some answers changed; an answer changed to nothing is not known. */
    private static Answers answers(String changed) {
        Map<String, String> texts = new HashMap<>(texts(ELIGIBLE));
        texts.putAll(texts(changed));
        texts.values().removeIf(String::isEmpty);
        return new Answers(SCREENING.facts().stream().filter(fact -> texts.containsKey(fact.id()))
                .collect(toMap(Fact::id, fact -> fact.kind().answer(texts.get(fact.id())))));
    }

    private static Map<String, String> texts(String answers) {
        return Stream.of(answers.split(" ")).filter(each -> each.contains("="))
                .collect(toMap(each -> each.split("=")[0], each -> each.substring(each.indexOf('=') + 1)));
    }
}
