package plateau.cut;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.audit.AuditEntry;
import plateau.audit.AuditTrail;
import plateau.deviation.Deviation;
import plateau.protocol.OffReason;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Stage;
import plateau.protocol.TrialStage;
import plateau.query.QueryState;
import plateau.query.TargetKind;
import plateau.relapse.Cause;
import plateau.safety.RescueTherapy;
import plateau.safety.WhoGrade;
import plateau.site.ChangeSite;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.subject.EndReason;
import plateau.subject.SubjectStatus;
import plateau.testing.Example;
import plateau.testing.ExampleCut;
import plateau.testing.ExampleData;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;
import plateau.testing.HeldBack;
import plateau.testing.TestPortal;

@Tag("persistence")
@Tag("R55")
class TakeCutTest {

    private final Example site = Example.site();
    private final TestPortal portal = site.portal();

    @Test
    void a_cut_holds_who_a_subject_is_and_where_it_stands() {
        ExampleSubject enrolled = site.enrolled("5").withCount("20").dosedAsAsked();
        ExampleSubject left = site.enrolled().withCount("20").withdrawn();

        ExampleCut cut = ExampleCut.of(site);

        assertThat(cut.get().state()).isEqualTo(CutState.TAKEN);
        CutSubject subject = cut.subject(enrolled);
        assertThat(subject.site()).isEqualTo(site.number());
        assertThat(subject.country()).isEqualTo("DE");
        assertThat(subject.zone()).isEqualTo("Europe/Berlin");
        assertThat(subject.subjectNumber()).isEqualTo(enrolled.get().subjectNumber());
        assertThat(subject.yearOfBirth()).contains(1970);
        assertThat(subject.consentedOn()).contains(site.get().dateAt(enrolled.get().consentAt().orElseThrow()));
        assertThat(subject.startDoseMg()).contains(new BigDecimal("5"));
        assertThat(subject.stage()).contains("open-label");
        assertThat(subject.blinded()).isFalse();
        assertThat(subject.status()).isEqualTo(SubjectStatus.ENROLLED);
        assertThat(cut.subject(left).endReason()).contains(EndReason.SUBJECT_WISH);
        assertThat(cut.subject(left).endedOn()).isEqualTo(left.get().endedOn());
    }

    @Test
    void it_holds_everything_that_was_recorded_with_all_versions() {
        ExampleSubject one = ExampleTapers.begun(site, 1, "5").get(0);
        site.daysLater(7);
        one.withCount("61").withRescue().withBleeding(WhoGrade.PETECHIAE).withCountCorrected(1, "21").withCountRemoved(2).withDeviations(2);
        String query = one.withQuery("count-1", "Is this the right sample?").number();

        ExampleCut cut = ExampleCut.of(site);
        CutSubject held = cut.subject(one);

        assertThat(held.counts()).hasSize(8).extracting(count -> count.number() + "." + count.edition().revision() + " " + count.value().toPlainString() + (count.edition().stands() ? "" : " -"))
                .containsExactly("1.1 20 -", "1.2 21", "2.1 70 -", "2.2 70 -", "3.1 80", "4.1 90", "5.1 85", "6.1 61");
        assertThat(held.counts().get(1).edition().reason()).contains("Typing error: digits swapped");
        assertThat(held.counts().get(3).edition().removed()).isTrue();
        assertThat(held.decisions()).hasSameSizeAs(one.decisions()).allSatisfy(decision -> assertThat(decision.signedBy()).isEqualTo("Dr Example"));
        assertThat(held.decisions().get(0).dose()).isEqualTo(new CutSubject.Dose(Optional.of(new BigDecimal("5")), 1));
        assertThat(held.decisions().get(1).stage()).isEqualTo(Stage.TAPER);
        assertThat(held.decisions().get(1).dose().doseMg()).contains(new BigDecimal("2.5"));
        assertThat(held.tapers()).singleElement().satisfies(taper -> {
            assertThat(taper.startedOn()).isEqualTo(one.tapers().get(0).startedOn());
            assertThat(taper.relapse().orElseThrow().cause()).isEqualTo(Cause.RESCUE);
            assertThat(taper.relapse().orElseThrow().taperDay()).isEqualTo(8);
        });
        assertThat(held.treatment()).isEqualTo(one.get().phase().stage());
        assertThat(held.bleedings()).singleElement().extracting(CutSubject.Bleeding::grade).isEqualTo(WhoGrade.PETECHIAE);
        assertThat(held.rescues()).singleElement().extracting(CutSubject.Rescue::therapy).isEqualTo(RescueTherapy.IVIG);
        assertThat(held.deviations()).extracting(CutSubject.Deviation::number)
                .containsExactlyInAnyOrderElementsOf(one.deviations().stream().map(Deviation::number).toList());
        assertThat(held.queries()).singleElement().satisfies(asked -> {
            assertThat(asked.number()).isEqualTo(query);
            assertThat(asked.about()).isEqualTo(TargetKind.PLATELET_COUNT);
            assertThat(asked.state()).isEqualTo(QueryState.OPEN);
        });
        assertThat(cut.stamp().rows()).containsEntry("subjects", 1L).containsEntry("platelet counts", 8L).containsEntry("relapses", 1L)
                .containsEntry("rescue therapies", 1L).containsEntry("deviations", (long) one.deviations().size()).containsEntry("queries", 1L);
        assertThat(cut.stamp().versions()).containsExactly("hetrombopag-itp 1.0");
    }

    @Test
    void the_answers_of_the_screening_are_in_it_with_the_screening_count() {
        String number = portal.inside(() -> portal.bean(ExampleData.class).screen(site.get()).screeningNumber());
        portal.inside(() -> portal.bean(ExampleData.class).makeEligible(number));

        ExampleCut cut = ExampleCut.of(site);
        List<CutSubject.Answer> answers = cut.subjects().get(0).answers();

        assertThat(answers).contains(new CutSubject.Answer("qtc", "420"), new CutSubject.Answer("screening-count", "12"))
                .isSortedAccordingTo(comparing(CutSubject.Answer::fact));
        assertThat(cut.stamp().rows()).containsEntry("screening answers", answers.size() - 1L).containsEntry("platelet counts", 1L);
    }

    @Test
    void the_regimens_that_a_subject_came_with_are_in_it_as_they_were_stated_last() {
        ExampleSubject subject = site.imported(60, 30);
        LocalDate dayOne = subject.get().dayOne().orElseThrow();
        subject.takenOver(RegimenPeriod.of(dayOne, Regimen.daily(new BigDecimal("5.00"))))
                .takenOver(RegimenPeriod.of(dayOne, Regimen.daily(new BigDecimal("2.5"))), RegimenPeriod.off(dayOne.plusDays(9), OffReason.INTERRUPTION));

        CutSubject held = ExampleCut.of(site).subject(subject);

        assertThat(held.stated()).containsExactly(new CutSubject.Stated(dayOne, new CutSubject.Dose(Optional.of(new BigDecimal("2.5")), 1)),
                new CutSubject.Stated(dayOne.plusDays(9), CutSubject.Dose.OFF));
        assertThat(RegimenCourse.firstDay(held)).contains(dayOne);
    }

    @Test
    void a_count_after_the_enrolment_is_no_screening_count() {
        ExampleSubject subject = site.enrolled().withCount("20");
        site.daysLater(1);
        subject.withCount("44");

        assertThat(ExampleCut.of(site).subject(subject).answers()).contains(new CutSubject.Answer("screening-count", "20"));
    }

    @Test
    void a_screen_failure_names_its_criteria() {
        portal.inside(() -> {
            ExampleData data = portal.bean(ExampleData.class);
            data.change(data.screen(site.get()), subject -> subject.failScreening(subject.screenedOn(), "I1 count too high\nE6 aspirin"));
            return null;
        });

        assertThat(ExampleCut.of(site).subjects()).singleElement().extracting(CutSubject::failed).isEqualTo(List.of("I1 count too high", "E6 aspirin"));
    }

    @Test
    void no_dose_is_in_it_while_the_stage_is_blinded() {
        ExampleSubject subject = site.enrolled("2.5").withCount("20").dosedAsAsked();
        subject.withDeviations(1);
        portal.inside(() -> {
            portal.bean(ExampleData.class).change(subject.get(), s -> s.endTaper("double-blind"));
            return null;
        });

        CutSubject held = ExampleCut.of(site).subject(subject);

        assertThat(held.blinded()).isTrue();
        assertThat(held.startDoseMg()).isEmpty();
        assertThat(held.decisions()).singleElement().satisfies(decision -> assertThat(List.of(decision.dose(), decision.asked())).containsOnly(new CutSubject.Dose(Optional.empty(), 0)));
        assertThat(held.toString()).doesNotContain("2.5").doesNotContain(" mg");
    }

    @Test
    void what_is_recorded_while_a_cut_is_taken_is_not_in_it() {
        ExampleSubject subject = site.enrolled().withCount("20");
        ExampleCut cut;
        try (HeldBack held = portal.holdBack("from screening_answer where")) {
            cut = ExampleCut.asked(site);
            held.reached();
            subject.withCount("21").withBleeding(WhoGrade.MILD);
            site.enrolled();
        }

        assertThat(cut.ended().subjects()).singleElement().satisfies(only -> {
            assertThat(only.counts()).hasSize(1);
            assertThat(only.bleedings()).isEmpty();
        });
        assertThat(cut.get().state()).isEqualTo(CutState.TAKEN);
    }

    @Test
    void a_cut_says_the_same_whenever_it_is_opened_whatever_the_trial_does() {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();
        ExampleCut cut = ExampleCut.of(site);
        List<CutSubject> first = cut.subjects();

        subject.withCountCorrected(1, "33").withRescue().withdrawn();
        site.enrolled();

        assertThat(cut.subjects()).isEqualTo(first);
        assertThat(ExampleCut.of(site).subjects()).isNotEqualTo(first);
    }

    @Test
    void a_cut_holds_its_sites_and_the_stages_as_they_were() {
        site.enrolled();
        ExampleCut cut = ExampleCut.of(site);
        StudySite held = new StudySite(site.number(), site.get().name(), "DE", site.get().timeZone(), site.get().targetEnrolment(), true);

        portal.inside(() -> {
            portal.bean(ChangeSite.class).change(portal.bean(Sites.class).get(site.get().id()), new Site.SiteDetails("Another name", "FR", ZoneId.of("Europe/Paris"), 99, false, Optional.empty()));
            return null;
        });

        assertThat(cut.head().sites()).containsExactly(held);
        assertThat(cut.head().stages()).extracting(TrialStage::id).contains("double-blind", "open-label", "taper", "extension");
        assertThat(ExampleCut.of(site).head().sites()).extracting(StudySite::target).containsExactly(99);
    }

    @Test
    void nothing_changed_gives_the_same_hash_and_a_number_of_its_own() {
        site.enrolled().withCount("20");

        CutStamp one = ExampleCut.of(site).stamp();
        CutStamp other = ExampleCut.of(site).stamp();

        assertThat(one.sha256()).isEqualTo(other.sha256()).matches("[0-9a-f]{64}");
        assertThat(one.number()).matches("C-\\d{4,}").isNotEqualTo(other.number());
    }

    @Test
    void a_cut_holds_the_sites_that_were_asked_for_and_no_other() {
        Example other = Example.site();
        Example third = Example.site();
        for (Example each : List.of(site, other, third)) {
            each.enrolled();
        }

        ExampleCut cut = ExampleCut.of(other, site);

        assertThat(cut.subjects()).extracting(CutSubject::site).containsExactlyInAnyOrder(site.number(), other.number());
        assertThat(cut.stamp().sites()).containsExactlyInAnyOrder(site.number(), other.number());
    }

    @Test
    void a_site_without_subjects_gives_an_empty_cut() {
        ExampleCut cut = ExampleCut.of(site);

        assertThat(cut.subjects()).isEmpty();
        assertThat(cut.stamp().versions()).isEmpty();
        assertThat(cut.stamp().rows()).containsEntry("subjects", 0L);
    }

    @Test
    void bytes_that_were_altered_are_refused() throws SQLException {
        site.enrolled().withCount("20");
        ExampleCut one = ExampleCut.of(site);
        ExampleCut other = ExampleCut.of(site);
        ExampleCut third = ExampleCut.of(site);

        owner("delete from data_cut_part where data_cut_id = " + one.get().id());
        owner("update data_cut set sha256 = '" + "0".repeat(64) + "' where id = " + other.get().id());
        owner("update data_cut_part set content = (select p.content from data_cut_part p where p.data_cut_id = " + ExampleCut.of(Example.site()).get().id()
                + ") where data_cut_id = " + third.get().id());

        for (ExampleCut altered : List.of(one, other, third)) {
            assertThatThrownBy(altered::subjects).isInstanceOf(AlteredCut.class)
                    .hasMessage("Data cut " + altered.number() + " is not as it was taken: what is stored of it does not fit its SHA-256.");
        }
    }

    @Test
    void a_cut_whose_numbers_disagree_is_refused_and_nothing_of_it_is_kept() throws SQLException {
        ExampleSubject subject = ExampleTapers.begun(site, 1, "5").get(0).withRescue();
        owner("update relapse set taper_number = 7 where subject_id = " + subject.get().id());

        ExampleCut cut = ExampleCut.of(site);

        assertThat(cut.get().state()).isEqualTo(CutState.FAILED);
        assertThat(cut.get().failure()).contains("The cut would hold 0 relapses, and the database counts 1. It is not published, because its numbers do not agree.");
        assertThat(stored("data_cut_part", cut)).isZero();
        assertThatThrownBy(cut::subjects).isInstanceOf(IllegalStateException.class).hasMessageContaining("is not taken: Failed");
    }

    @Test
    void one_that_is_cancelled_stops_and_leaves_nothing() throws SQLException {
        site.enrolled();
        ExampleCut cut;
        try (HeldBack held = portal.holdBack("from screening_answer where")) {
            cut = ExampleCut.asked(site);
            held.reached();
            portal.inside(() -> {
                portal.bean(CancelCut.class).cancel(cut.get());
                return null;
            });
        }
        // the thread takes one after the other, so that after this one the first has ended
        ExampleCut.of(site);

        assertThat(cut.get().state()).isEqualTo(CutState.CANCELLED);
        assertThat(stored("data_cut_part", cut)).isZero();
        assertThatThrownBy(cut::subjects).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_cannot_be_read_fails_with_words_and_the_next_cut_is_taken() throws SQLException {
        ExampleSubject subject = site.enrolled().withCount("20");
        owner("update platelet_count set source = 'TEA_LEAVES' where subject_id = " + subject.get().id());
        ExampleCut failed = ExampleCut.of(site);
        owner("update platelet_count set source = 'LABORATORY' where subject_id = " + subject.get().id());

        assertThat(failed.get().failure().orElseThrow()).startsWith("Something went wrong on our side.");
        assertThat(ExampleCut.of(site).subjects()).hasSize(1);
    }

    @Test
    void a_cut_whose_portal_says_nothing_for_a_minute_has_stopped() {
        site.enrolled();
        try (HeldBack held = portal.holdBack("from screening_answer where")) {
            ExampleCut cut = ExampleCut.asked(site);
            held.reached();
            DataCuts.Standing now = new DataCuts.Standing(cut.get(), new CutProgress(1, portal.clock().instant()), portal.clock().instant().plusSeconds(60));
            DataCuts.Standing later = new DataCuts.Standing(cut.get(), new CutProgress(1, portal.clock().instant()), portal.clock().instant().plusSeconds(61));

            assertThat(List.of(now.isUnderWay(), now.isStopped(), later.isUnderWay(), later.isStopped())).containsExactly(true, false, false, true);
        }
    }

    @Test
    void a_hundred_subjects_take_no_more_statements_than_one() throws Exception {
        site.enrolled().withCount("20").dosedAsAsked();
        List<String> one = portal.statementsOf(() -> ExampleCut.of(site));
        IntStream.range(0, 99).forEach(i -> site.enrolled());
        List<String> hundred = portal.statementsOf(() -> ExampleCut.of(site));
        site.enrolled();
        List<String> more = portal.statementsOf(() -> ExampleCut.of(site));

        assertThat(reading(hundred)).isEqualTo(reading(one)).isLessThan(25);
        assertThat(reading(more)).isEqualTo(reading(one) + 9);
        assertThat(ExampleCut.of(site).subjects()).hasSize(101).extracting(CutSubject::screeningNumber).doesNotHaveDuplicates();
    }

    @Test
    void the_audit_trail_says_who_took_it_of_which_sites_and_how_it_ended() {
        site.enrolled();
        ExampleCut cut = ExampleCut.of(site);

        List<AuditEntry> entries = portal.inside(() -> portal.bean(AuditTrail.class).of(cut.get().recordName()));

        assertThat(entries).filteredOn(entry -> entry.field().equals("sites")).singleElement().extracting(entry -> entry.newValue().orElseThrow()).isEqualTo(site.number());
        assertThat(entries).filteredOn(entry -> entry.field().equals("state")).extracting(entry -> entry.newValue().orElseThrow()).containsExactlyInAnyOrder("TAKING", "TAKEN");
        assertThat(entries).filteredOn(entry -> entry.field().equals("sha256") && entry.newValue().isPresent()).singleElement()
                .extracting(entry -> entry.newValue().orElseThrow()).isEqualTo(cut.stamp().sha256());
        assertThat(entries).extracting(AuditEntry::personName).containsOnly("Plateau");
    }

    @Test
    void cuts_asked_for_at_once_get_numbers_of_their_own() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<Future<String>> asked = people.invokeAll(IntStream.range(0, 8).<Callable<String>>mapToObj(i -> () -> ExampleCut.asked(site).number()).toList());
        people.shutdown();
        Set<String> numbers = asked.stream().map(TakeCutTest::result).collect(toSet());

        assertThat(numbers).hasSize(8).allSatisfy(number -> assertThat(ExampleCut.numbered(number).ended().get().state()).isEqualTo(CutState.TAKEN));
    }

    private static String result(Future<String> future) {
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long reading(List<String> statements) {
        return statements.stream().filter(sql -> sql.toLowerCase().matches(".*from (subject|site|screening_answer|platelet_count|dose_decision|taper|relapse|safety_fact|deviation|review)\\b.*")).count();
    }

    private void owner(String sql) throws SQLException {
        try (Connection owner = portal.ownerConnection(); Statement statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long stored(String table, ExampleCut cut) throws SQLException {
        try (Connection owner = portal.ownerConnection(); Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table + " where data_cut_id = " + cut.get().id())) {
            row.next();
            return row.getLong(1);
        }
    }
}
