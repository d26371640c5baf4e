package plateau.relapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.taper.TaperOutcome;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;

/** A database of an older version, which recorded no relapses and left tapers of those who left without an end. */
@Tag("persistence")
class FindOlderRelapsesTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = ExampleTapers.begun(site, 1, "5").get(0);

    @Test
    void relapses_that_were_never_recorded_are_found_at_the_start() throws SQLException {
        site.daysLater(14);
        subject.withCount("22");
        run("delete from relapse where taper_id = ?");
        assertThat(subject.relapses()).isEmpty();
        long version = subject.get().version();

        start();

        assertThat(subject.relapses()).singleElement().satisfies(relapse -> assertThat(relapse.facts().taperDay()).isEqualTo(14));
        assertThat(subject.get().version()).isEqualTo(version);
    }

    @Test
    void the_taper_of_a_subject_who_left_ends_on_that_day() throws SQLException {
        site.daysLater(3);
        subject.withdrawn();
        run("update taper set ended_on = null, outcome = null where id = ?");

        start();

        assertThat(subject.tapers().get(0).outcome()).contains(TaperOutcome.LEFT_STUDY);
        assertThat(subject.tapers().get(0).endedOn()).isEqualTo(subject.get().endedOn());
    }

    @Test
    void a_later_start_looks_for_none() throws Exception {
        site.daysLater(14);
        subject.withCount("22");
        run("delete from relapse where taper_id = ?");
        FindOlderRelapses find = site.portal().bean(FindOlderRelapses.class);

        assertThat(site.portal().statementsOf(() -> {
            find.find();
            return subject;
        })).singleElement().asString().contains("audit_entry");
        assertThat(subject.relapses()).isEmpty();
    }

    /** As at the first start of a version that records relapses. */
    private void start() {
        OlderTapers older = site.portal().bean(OlderTapers.class);
        older.subjects().forEach(older::bringInLine);
    }

    private void run(String sql) throws SQLException {
        long taper = subject.tapers().get(0).id();
        try (Connection owner = site.portal().ownerConnection(); PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setLong(1, taper);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
