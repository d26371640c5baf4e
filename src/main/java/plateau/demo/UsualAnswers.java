package plateau.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers at screening of a subject who meets every criterion, by the ids of the facts. */
final class UsualAnswers {

    private static final List<String> ABSENT = List.of("other-cause", "arterial-thrombosis", "venous-thrombosis", "thrombophilia", "tumour",
            "arrhythmia", "bundle-branch-block", "pregnant-or-nursing", "salicylates", "anticoagulants", "quinine");

    private final Map<String, String> answers = new HashMap<>();
    private final Chances chances;
    private final LocalDate day;

    private UsualAnswers(LocalDate day, Chances chances) {
        this.day = day;
        this.chances = chances;
    }

    static Map<String, String> on(Instant consent, LocalDate day, Chances chances) {
        UsualAnswers usual = new UsualAnswers(day, chances);
        usual.person(consent);
        usual.therapy();
        usual.measurements();
        ABSENT.forEach(fact -> usual.put(fact, "no"));
        return usual.answers;
    }

    private void person(Instant consent) {
        put("consent", consent.toString());
        put("year-of-birth", day.getYear() - chances.whole(19, 74));
        put("sex", chances.oneIn(3) ? "male" : "female");
        put("eighteenth-birthday-passed", "yes");
    }

    private void therapy() {
        put("itp-confirmed-on", day.minusDays(chances.whole(250, 3300)));
        put("earlier-therapy", "yes");
        put("refractory-or-relapsed", "yes");
        put("last-therapy-ended-on", day.minusDays(chances.whole(24, 400)));
        put("maintenance-immunosuppression", yes(4));
        put("maintenance-stable-since", day.minusDays(chances.whole(60, 300)));
        put("receptor-agonist", yes(5));
        put("receptor-agonist-last-on", day.minusDays(chances.whole(45, 500)));
    }

    private void measurements() {
        put("pt", tenths(chances.between(10.8, 13.6)));
        put("pt-normal-from", "10.5");
        put("pt-normal-to", "13.5");
        put("aptt", tenths(chances.between(25, 38)));
        put("aptt-normal-from", "25");
        put("aptt-normal-to", "37");
        put("qtc", chances.whole(388, 441));
        put("cardiac-disease", yes(9));
        put("cardiac-disease-last-on", day.minusDays(chances.whole(400, 2500)));
    }

    private static String tenths(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }

    private String yes(int onceIn) {
        return chances.oneIn(onceIn) ? "yes" : "no";
    }

    private void put(String fact, Object answer) {
        answers.put(fact, answer.toString());
    }
}
