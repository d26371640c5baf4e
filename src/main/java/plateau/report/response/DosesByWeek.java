package plateau.report.response;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import plateau.cut.CutSubject.Dose;
import plateau.cut.CutSubject;
import plateau.cut.RegimenCourse;
import plateau.page.Written;
import plateau.protocol.Regimen;
import plateau.protocol.Sentences;

/** How many subjects are at which regimen on the first day of each week since their first dose. */
final class DosesByWeek {

    /** What is taken. @param id as programs call it @param place in the order of the columns @param average mg a day */
    record Level(String id, String words, int place, BigDecimal average) {

        static final Level BLINDED = new Level("blinded", "Blinded", 1, BigDecimal.ZERO);
        static final Level UNKNOWN = new Level("unknown", "Not known", 2, BigDecimal.ZERO);
        private static final Comparator<Level> ORDER = comparing(Level::place).thenComparing(Level::average).thenComparing(Level::id);

        static Level of(Dose regimen) {
            if (regimen.hidden()) {
                return BLINDED;
            }
            if (regimen.noDrug()) {
                return new Level("off", "No drug", 0, BigDecimal.ZERO);
            }
            BigDecimal dose = regimen.doseMg().orElseThrow();
            var plain = new Regimen(dose, regimen.everyDays());
            return new Level("mg_%s_every_%d".formatted(Written.number(dose).replace('.', '_'), regimen.everyDays()), Sentences.ENGLISH.regimen(plain), 0,
                    dose.divide(BigDecimal.valueOf(regimen.everyDays()), MathContext.DECIMAL32));
        }
    }

    private final TreeMap<Level, List<Integer>> subjects = new TreeMap<>(Level.ORDER);
    private int size;

    void take(CutSubject subject, TreatmentPeriod period) {
        var course = RegimenCourse.of(subject);
        for (int week = 0; period.isInStudyOn(week * 7); week++) {
            Level level = subject.blinded() ? Level.BLINDED : course.on(period.day(week * 7)).map(Level::of).orElse(Level.UNKNOWN);
            List<Integer> weeks = subjects.computeIfAbsent(level, first -> new ArrayList<>());
            while (weeks.size() <= week) {
                weeks.add(0);
            }
            weeks.set(week, weeks.get(week) + 1);
            size = Math.max(size, week + 1);
        }
    }

    /** In the order of their drug, none first; those that are not shown or not known last. */
    List<Level> levels() {
        return List.copyOf(subjects.keySet());
    }

    int subjects(Level level, int week) {
        List<Integer> weeks = subjects.get(level);
        return week < weeks.size() ? weeks.get(week) : 0;
    }

    int subjects(int week) {
        return levels().stream().mapToInt(level -> subjects(level, week)).sum();
    }

    /** Up to the last with a subject. */
    int size() {
        return size;
    }
}
