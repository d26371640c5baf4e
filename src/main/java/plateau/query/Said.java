package plateau.query;

import java.util.Optional;

/** What somebody says in the conversation of a query. @param revision the version of the value that a correction or removal made */
public record Said(QueryAct act, String words, Optional<Integer> revision) {

    public static Said confirmed(String words) {
        return new Said(QueryAct.CONFIRMED, words, Optional.empty());
    }

    public static Said corrected(String words, int revision) {
        return new Said(QueryAct.CORRECTED, words, Optional.of(revision));
    }

    /** @param revision the version that says that the value does not stand */
    public static Said removed(String words, int revision) {
        return new Said(QueryAct.REMOVED, words, Optional.of(revision));
    }

    static Said of(QueryAct act, String words) {
        return new Said(act, words, Optional.empty());
    }
}
