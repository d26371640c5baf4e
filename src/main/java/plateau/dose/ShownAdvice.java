package plateau.dose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plateau.page.Written;
import plateau.protocol.Alert;
import plateau.protocol.Input;
import plateau.protocol.NextCount;
import plateau.protocol.Protocol;
import plateau.protocol.Recommendation;
import plateau.protocol.Sentences;

/** A recommendation as the page shows it, in words; a signed decision keeps it whole. */
public record ShownAdvice(String rule, String action, String asks, String because, String notYet, String next, String basis,
        String reference, String protocol, String version, String hash, List<Fact> facts, List<String> alerts) {

    private static final Pattern NEXT = Pattern.compile("([^(]+?)(?: \\(from (.+) to (.+)\\))?");

    /** A fact that was used, with its date and age where it has one. */
    public record Fact(String name, String value, String when) {
    }

    public static ShownAdvice of(Recommendation advice, List<Input> used, Protocol protocol) {
        return new ShownAdvice(advice.rule(), advice.action().name(), advice.asks(), advice.because(), advice.notYet().orElse(""),
                advice.next().map(ShownAdvice::next).orElse(""), advice.basis().label(), advice.reference(),
                advice.protocol(), advice.version(), protocol.hash(),
                used.stream().map(ShownAdvice::fact).toList(), alerts(advice.alerts()));
    }

    /** When it asks for the next count, read back from its words; nothing where it asks for none. */
    public Optional<NextCount> nextCount() {
        Matcher written = NEXT.matcher(next);
        return written.matches() ? Optional.of(nextCount(written)) : Optional.empty();
    }

    private static NextCount nextCount(Matcher written) {
        String due = written.group(1);
        return new NextCount(Written.dateIn(due), Written.dateIn(Optional.ofNullable(written.group(2)).orElse(due)),
                Written.dateIn(Optional.ofNullable(written.group(3)).orElse(due)));
    }

    /** Such as "24 November 2026 (from 23 November 2026 to 25 November 2026)". */
    public static String next(NextCount next) {
        return next.earliest().equals(next.latest()) ? Written.date(next.due())
                : "%s (from %s to %s)".formatted(Written.date(next.due()), Written.date(next.earliest()), Written.date(next.latest()));
    }

    private static Fact fact(Input input) {
        String age = input.ageDays().map(days -> days == 0 ? "today" : Sentences.ENGLISH.days(days) + " ago").map(text -> ", " + text).orElse("");
        return new Fact(input.name(), input.value(), input.on().map(on -> Written.date(on) + age).orElse(""));
    }

    static List<String> alerts(Set<Alert> alerts) {
        return alerts.stream().map(Sentences.ENGLISH::alert).collect(Collectors.toList());
    }
}
