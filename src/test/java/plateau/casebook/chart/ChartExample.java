package plateau.casebook.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Courses that subjects take, for the chart's tests and for looking at it. */
final class ChartExample {

    static final LocalDate DAY_1 = LocalDate.of(2025, 3, 3);
    static final ChartLimits LIMITS = new ChartLimits(number("50"), number("250"), number("400"), number("7.5"));

    private ChartExample() {
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static LocalDate day(int n) {
        return DAY_1.plusDays(n);
    }

    static CountPoint count(int day, String value) {
        return new CountPoint(day(day), number(value));
    }

    static DoseStep daily(int day, String mg) {
        return new DoseStep(day(day), number(mg), 1);
    }

    static DoseStep everyOtherDay(int day, String mg) {
        return new DoseStep(day(day), number(mg), 2);
    }

    static DoseStep off(int day) {
        return daily(day, "0");
    }

    static ChartData data(List<CountPoint> counts, List<DoseStep> doses, int days) {
        return new ChartData(counts, doses, List.of(), DAY_1, day(days), Optional.of(day(days)), LIMITS);
    }

    static ChartData counts(int days, CountPoint... counts) {
        return data(List.of(counts), List.of(daily(0, "2.5")), days);
    }

    static ChartMark bleeding(int day, int grade) {
        return new ChartMark(day(day), "B" + grade, "bleeding of WHO grade " + grade);
    }

    static ChartMark rescue(int day) {
        return new ChartMark(day(day), "R", "rescue therapy");
    }

    /** The common course of a subject who bled on the first day, on neighbouring days, and was rescued. */
    static ChartData bleedings() {
        var course = commonCourse();
        return new ChartData(course.counts(), course.doses(), List.of(rescue(22), bleeding(21, 2), bleeding(0, 1), bleeding(7, 1), bleeding(60, 1),
                bleeding(124, 1)), course.from(), course.to(), course.today(), course.limits());
    }

    static ChartData nothing() {
        return new ChartData(List.of(), List.of(), List.of(), DAY_1, day(56), Optional.of(DAY_1), LIMITS);
    }

    static ChartData oneCount() {
        return counts(14, count(3, "18"));
    }

    static ChartData adjacentDays() {
        return counts(2, count(1, "18"), count(2, "24"));
    }

    /** Twenty counts of a common course: too low, too high, interrupted, found. */
    static ChartData commonCourse() {
        int[] values = {12, 15, 22, 31, 38, 64, 120, 188, 310, 452, 430, 210, 128, 96, 140, 162, 133, 118, 127, 141};
        int[] days = {-1, 7, 14, 21, 28, 35, 42, 49, 56, 63, 66, 69, 72, 79, 86, 93, 100, 107, 114, 121};
        var counts = new ArrayList<CountPoint>();
        for (int i = 0; i < values.length; i++) {
            counts.add(count(days[i] + 1, "" + values[i]));
        }
        return data(counts, List.of(daily(1, "2.5"), daily(15, "5"), daily(29, "7.5"), daily(57, "5"), off(64), daily(73, "2.5")), 124);
    }

    /** 60 counts in six months, with a course that swings. */
    static ChartData sixMonths() {
        var counts = new ArrayList<CountPoint>();
        for (int i = 0; i < 60; i++) {
            double value = 95 + 70 * Math.sin(i / 7.0) + 22 * Math.sin(i * 1.9) - (i < 9 ? 80 - 7 * i : 0);
            counts.add(count(i * 3, "" + Math.max(4, Math.round(value))));
        }
        return data(counts, List.of(daily(0, "2.5"), daily(21, "5"), daily(84, "2.5"), everyOtherDay(119, "2.5"), daily(161, "2.5")), 182);
    }

    static ChartData veryHighAmongLow() {
        int[] values = {18, 22, 14, 25, 19, 900, 310, 28, 21, 17, 23, 20};
        var counts = new ArrayList<CountPoint>();
        for (int i = 0; i < values.length; i++) {
            counts.add(count(i * 7, "" + values[i]));
        }
        return data(counts, List.of(daily(0, "5"), daily(14, "7.5"), off(35), daily(49, "5")), 80);
    }

    static ChartData allZero() {
        return counts(28, count(0, "0"), count(7, "0"), count(14, "0"), count(21, "0"), count(28, "0"));
    }

    static ChartData manyDoses() {
        var counts = new ArrayList<CountPoint>();
        int[] values = {22, 48, 130, 280, 420, 160, 90, 45, 38};
        for (int i = 0; i < values.length; i++) {
            counts.add(count(i * 7, "" + values[i]));
        }
        return data(counts, List.of(daily(0, "2.5"), daily(7, "5"), daily(13, "7.5"), daily(19, "5"), daily(24, "2.5"), off(28),
                everyOtherDay(33, "2.5"), off(37), everyOtherDay(42, "2.5"), daily(50, "2.5")), 56);
    }

    static ChartData twoYears() {
        var counts = new ArrayList<CountPoint>();
        for (int i = 0; i < 44; i++) {
            counts.add(count(i < 20 ? i * 7 : 140 + (i - 20) * 25, "" + Math.round(20 + 100 * (1 - Math.exp(-i / 5.0)) + 35 * Math.sin(i * 1.3))));
        }
        return data(counts, List.of(daily(0, "2.5"), daily(28, "5"), daily(150, "2.5"), everyOtherDay(400, "2.5"), off(500), daily(560, "2.5")), 730);
    }

    /** A plan that reaches beyond today. */
    static ChartData future() {
        return new ChartData(List.of(count(0, "14"), count(7, "26"), count(14, "41")), List.of(daily(1, "2.5"), daily(14, "5")), List.of(), DAY_1,
                day(70), Optional.of(day(16)), LIMITS);
    }

    /** Interrupted yesterday, near the right edge of a long course, on a count far above all limits. */
    static ChartData interruptedYesterday() {
        var counts = new ArrayList<CountPoint>();
        for (int i = 0; i < 14; i++) {
            counts.add(count(i * 7, "" + (20 + i * i)));
        }
        counts.add(count(99, "1240"));
        return data(counts, List.of(daily(0, "2.5"), daily(21, "5"), off(99)), 100);
    }
}
