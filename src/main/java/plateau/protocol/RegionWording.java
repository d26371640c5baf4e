package plateau.protocol;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which states of a subject a region holds: "on drug, fresh count, count 30 to 49". */
record RegionWording(Region region, Sentences sentences) {

    static String of(Region region) {
        return new RegionWording(region, Sentences.ENGLISH).inWords();
    }

    private String inWords() {
        return sentences.list("list.separator",
                Stream.of(Stream.of(subjects()), truths(), numbers()).flatMap(words -> words));
    }

    private String subjects() {
        return sentences.subjects(region.standings().stream().map(Standing::subject).collect(Collectors.toSet()));
    }

    private Stream<String> truths() {
        return region.tested().entrySet().stream().map(test -> sentences.truth(test.getKey(), test.getValue()));
    }

    private Stream<String> numbers() {
        return region.spans().entrySet().stream().filter(span -> !span.getValue().equals(span.getKey().domain()))
                .map(span -> sentences.quantity(span.getKey(), range(span.getValue())));
    }

    /** In whole numbers where there are any. */
    private String range(Span span) {
        BigDecimal lowest = lowest(span.low());
        BigDecimal highest = lowest(span.high()).subtract(BigDecimal.ONE);
        if (span.high().equals(Cut.END)) {
            return say("range.from", lowest, highest);
        }
        if (span.low().equals(Cut.START)) {
            return say("range.to", lowest, highest);
        }
        return switch (Integer.signum(lowest.compareTo(highest))) {
            case -1 -> say("range.from-to", lowest, highest);
            case 0 -> say("range.one", lowest, highest);
            default -> say("range.between", span.low().number(), span.high().number());
        };
    }

    /** The first whole number after a cut. */
    private static BigDecimal lowest(Cut cut) {
        return cut.after() ? cut.number().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : cut.number().setScale(0, RoundingMode.CEILING);
    }

    private String say(String key, BigDecimal low, BigDecimal high) {
        return sentences.say(key, Map.of("low", Sentences.plain(low), "high", Sentences.plain(high)));
    }
}
