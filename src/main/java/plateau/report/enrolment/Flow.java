package plateau.report.enrolment;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How subjects go from box to box, and what becomes of those who do not. Whoever is in a box leaves it by one arrow. */
record Flow(List<FlowPath> paths) {

    /** @param to the next box; empty for those who come no further, of whom {@code became} tells @param why such as the reason of a withdrawal */
    record Arrow(FlowBox from, Optional<FlowBox> to, String became, Optional<String> why, int subjects) {

        private static final Comparator<Arrow> ORDER = comparing(Arrow::from)
                .thenComparing(arrow -> arrow.to.map(FlowBox::ordinal).orElse(-1))
                .thenComparing(arrow -> arrow.why.isPresent()).thenComparing(Arrow::became).thenComparing(arrow -> arrow.why.orElse(""));
    }

    private record Way(FlowBox from, Optional<FlowBox> to, String became, Optional<String> why) {
    }

    int in(FlowBox box) {
        return Math.toIntExact(paths.stream().filter(path -> path.boxes().contains(box)).count());
    }

    /** Who comes to a box from no other. */
    int beginIn(FlowBox box) {
        return Math.toIntExact(paths.stream().filter(path -> path.boxes().get(0) == box).count());
    }

    /** In the order of the boxes; those who come no further first, and of them those who left last. */
    List<Arrow> arrows() {
        return paths.stream().flatMap(Flow::ways).collect(groupingBy(Function.identity(), counting())).entrySet().stream()
                .map(way -> new Arrow(way.getKey().from, way.getKey().to, way.getKey().became, way.getKey().why, Math.toIntExact(way.getValue())))
                .sorted(Arrow.ORDER).toList();
    }

    List<Arrow> from(FlowBox box) {
        return arrows().stream().filter(arrow -> arrow.from() == box).toList();
    }

    List<FlowBox> boxes() {
        return Arrays.asList(FlowBox.values());
    }

    private static Stream<Way> ways(FlowPath path) {
        List<FlowBox> boxes = path.boxes();
        return Stream.concat(IntStream.range(1, boxes.size()).mapToObj(i -> new Way(boxes.get(i - 1), Optional.of(boxes.get(i)), "", Optional.empty())),
                Stream.of(new Way(path.last(), Optional.empty(), path.became(), path.why())));
    }
}
