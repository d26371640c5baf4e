package plateau.relapse.web;

import java.util.Locale;
import plateau.page.Written;
import plateau.protocol.DatedCount;
import plateau.protocol.Sentences;
import plateau.relapse.Cause;
import plateau.relapse.Relapse;
import plateau.relapse.RelapseFacts;
import plateau.subject.Subject;

/** A relapse in words. */
public final class RelapseText {

    private RelapseText() {
    }

    /** Of the relapse's own page. */
    public static String path(Subject subject, Relapse relapse) {
        return "/subjects/%s/relapses/%d".formatted(subject.screeningNumber(), relapse.taperNumber());
    }

    /** With the counts between which it lies. */
    public static String of(RelapseFacts facts) {
        return "%s on %s, %s after the start of the taper; %s.%s".formatted(facts.words(), Written.date(facts.on()),
                Sentences.ENGLISH.days(facts.taperDay()), between(facts), facts.cause() == Cause.COUNT ? " " + confirmed(facts) + "." : "");
    }

    /** Such as "count 22 on 3 December 2026". */
    public static String seen(Relapse relapse) {
        String words = relapse.facts().words();
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) + " on " + Written.date(relapse.facts().on());
    }

    public static String between(RelapseFacts facts) {
        return facts.lastBefore().map(count -> "the last count before it was %s, so it began between these days".formatted(count(count)))
                .orElse("no count was taken before it");
    }

    public static String confirmed(RelapseFacts facts) {
        return facts.cause() != Cause.COUNT ? "Seen by an event, which needs no second count"
                : facts.confirming().map(count -> "Confirmed by count " + count(count)).orElse("Not confirmed by a second count");
    }

    /** Such as "22 on 3 December 2026". */
    public static String count(DatedCount count) {
        return Written.number(count.value()) + " on " + Written.date(count.on());
    }
}
