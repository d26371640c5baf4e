package plateau.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.chart.TickedAxis.Tick;

class DayTicksTest {

    private static final LocalDate START = LocalDate.of(2025, 11, 12);

    @Test
    void twoWeeksAreDatedEveryOtherDay() {
        assertThat(texts(14, 9)).startsWith("12 Nov", "14 Nov").hasSize(8);
    }

    @Test
    void tenWeeksAreDatedEveryOtherWeekFromTheFirstDay() {
        assertThat(texts(70, 9)).containsExactly("12 Nov", "26 Nov", "10 Dec", "24 Dec", "7 Jan", "21 Jan");
    }

    @Test
    void aYearIsDatedAtFirstsOfMonths() {
        assertThat(texts(360, 5)).containsExactly("1 Jan", "1 Apr", "1 Jul", "1 Oct");
    }

    @Test
    void twoYearsSayTheYearAtEachDate() {
        assertThat(texts(730, 5)).containsExactly("Jan 2026", "Jul 2026", "Jan 2027", "Jul 2027");
    }

    @Test
    void theTitleNamesTheYearsThatTheDatesDoNot() {
        assertThat(ticks(14, 9).title()).isEqualTo("Date (2025)");
        assertThat(ticks(70, 9).title()).isEqualTo("Date (2025 to 2026)");
        assertThat(ticks(730, 9).title()).isEqualTo("Date");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 28, 41, 56, 70, 100, 141, 182, 250, 365, 366, 500, 730, 1100, 3000})
    void thereIsAlwaysADateAndNeverTooMany(int days) {
        assertThat(texts(days, 5)).hasSizeBetween(2, 5);
        assertThat(texts(days, 9)).hasSizeBetween(2, 9);
    }

    private static DayTicks ticks(int days, int most) {
        return DayTicks.between(START, START.plusDays(days), most);
    }

    private static List<String> texts(int days, int most) {
        return ticks(days, most).ticks().stream().map(Tick::text).toList();
    }
}
