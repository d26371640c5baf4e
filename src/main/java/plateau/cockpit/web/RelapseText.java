package plateau.cockpit.web;

import plateau.page.Written;
import plateau.protocol.FoundRelapse;
import plateau.protocol.Sentences;

/** A relapse in words, with the counts between which it lies. */
final class RelapseText {

    private RelapseText() {
    }

    static String of(FoundRelapse relapse) {
        return "%s on %s, %s after the start of the taper; %s.%s".formatted(Written.capital(what(relapse)), Written.date(relapse.on()),
                Sentences.ENGLISH.days(relapse.days()), between(relapse), confirmed(relapse));
    }

    private static String what(FoundRelapse relapse) {
        return relapse.cause().isCount() ? "count " + Written.number(relapse.value()) : relapse.inWords();
    }

    private static String between(FoundRelapse relapse) {
        return relapse.lastBefore().map(count -> "the last count before it was %s on %s, so it began between these days"
                .formatted(Written.number(count.value()), Written.date(count.on()))).orElse("no count was taken before it");
    }

    private static String confirmed(FoundRelapse relapse) {
        if (!relapse.cause().isCount()) {
            return "";
        }
        return relapse.confirming().map(count -> " Confirmed by count %s on %s.".formatted(Written.number(count.value()), Written.date(count.on())))
                .orElse(" Not confirmed by a second count.");
    }
}
