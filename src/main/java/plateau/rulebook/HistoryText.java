package plateau.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plateau.protocol.DatedCount;
import plateau.protocol.Situation;

/** A history as typed, one fact a line, with what was read of it. */
public record HistoryText(List<String> lines, List<Read> facts, List<String> problems) {

    /** A fact and the number of its line, from 1. */
    public record Read(int line, HistoryFact fact) {
    }

    /** Reads what can be read; every other line has its problem, with its number. */
    public static HistoryText of(String typed) {
        List<String> lines = typed.lines().toList();
        List<Read> facts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            int number = place + 1;
            try {
                HistoryLine.read(lines.get(place)).ifPresent(fact -> facts.add(new Read(number, fact)));
            } catch (HistoryLine.Unreadable unreadable) {
                problems.add("Line " + number + ": " + unreadable.getMessage());
            }
        }
        return new HistoryText(lines, List.copyOf(facts), List.copyOf(problems));
    }

    /** A day as a line may begin with it: the year first. */
    public static Optional<LocalDate> day(String typed) {
        return HistoryLine.date(typed);
    }

    /** The facts of a situation as text, in the order of their days. */
    public static String write(Situation situation) {
        Stream<HistoryFact> all = Stream.of(
                situation.regimens().stream().map(HistoryFact.Dose::new),
                situation.counts().stream().map(HistoryFact.Count::new),
                situation.bleedings().stream().map(HistoryFact.Bleeding::new),
                situation.rescues().stream().map(HistoryFact.Rescue::new)).flatMap(facts -> facts);
        return all.sorted(Comparator.comparing(HistoryFact::on)).map(HistoryFact::written).collect(Collectors.joining("\n"));
    }

    public Situation addTo(Situation situation) {
        return situation.withRegimens(each(HistoryFact.Dose.class, HistoryFact.Dose::period))
                .withCounts(each(HistoryFact.Count.class, HistoryFact.Count::count))
                .withBleedings(each(HistoryFact.Bleeding.class, HistoryFact.Bleeding::bleeding))
                .withRescues(each(HistoryFact.Rescue.class, HistoryFact.Rescue::on));
    }

    /** The line of the current count: the latest day on or before this one, and of several on a day the last. */
    public Optional<Read> currentCount(LocalDate asOf) {
        return facts.stream().filter(read -> read.fact() instanceof HistoryFact.Count && !read.fact().on().isAfter(asOf))
                .max(Comparator.comparing((Read read) -> read.fact().on()).thenComparing(Read::line));
    }

    public long after(LocalDate asOf) {
        return facts.stream().filter(read -> read.fact().on().isAfter(asOf)).count();
    }

    /** The same text with another count in the line of one. */
    public String withCount(Read read, DatedCount count) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(read.line() - 1, new HistoryFact.Count(count).written());
        return String.join("\n", changed);
    }

    private <F extends HistoryFact, T> List<T> each(Class<F> type, Function<F, T> part) {
        return facts.stream().map(Read::fact).filter(type::isInstance).map(type::cast).map(part).toList();
    }
}
