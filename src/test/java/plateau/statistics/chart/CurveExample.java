package plateau.statistics.chart;

import static plateau.statistics.Observation.censored;
import static plateau.statistics.Observation.event;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plateau.statistics.KaplanMeier;
import plateau.statistics.Leukaemia;
import plateau.statistics.Observation;

/** The curves that tests and eyes look at. */
final class CurveExample {

    static final CurveWords RELAPSE = new CurveWords("Time to first relapse", "Without relapse", "relapsed", "Days since the last dose");
    static final Reference PUBLISHED = Reference.of("published", "15.0", "14.0", "16.0");

    private CurveExample() {
    }

    static CurveData data(List<Observation> observations) {
        return new CurveData(KaplanMeier.of(observations), RELAPSE, List.of(PUBLISHED));
    }

    static List<Observation> oneEvent() {
        return List.of(event(12));
    }

    static List<Observation> oneCensored() {
        return List.of(censored(4));
    }

    static List<Observation> few() {
        return List.of(event(8), event(11), event(14), event(14), censored(17), event(21), censored(30), censored(34));
    }

    static List<Observation> allCensored() {
        return IntStream.rangeClosed(1, 8).mapToObj(i -> censored(7 * i)).toList();
    }

    /** 171 of 194 relapse, half of all by day 15: most between one and four weeks, some later, the others followed for 24 weeks. */
    static List<Observation> likeThePublished() {
        var events = IntStream.range(0, 171).mapToDouble(i -> (i - 95) / 95.0)
                .mapToObj(place -> event((int) Math.round(15 + 4 * place + (place < 0 ? 5 : 250) * Math.pow(place, 5))));
        var censored = IntStream.range(0, 23).mapToObj(i -> censored(i < 5 ? 10 + 9 * i : 168 - (i % 3) * 7));
        return Stream.concat(events, censored).toList();
    }

    static List<Observation> aYear() {
        return IntStream.range(0, 194).mapToObj(i -> new Observation(5 + i * 2, i % 4 == 0)).toList();
    }

    static CurveData twoReferences() {
        return new CurveData(KaplanMeier.of(few()), RELAPSE, List.of(PUBLISHED, Reference.of("another trial", "28", "21", "42")));
    }

    static CurveData mercaptopurine() {
        return new CurveData(KaplanMeier.of(Leukaemia.mercaptopurine()),
                new CurveWords("Remission with 6-mercaptopurine", "In remission", "relapsed", "Days since the start (weeks in the source)"), List.of());
    }
}
