package plateau.query.web;

import java.util.List;

/**
 * What monitors asked and verified about what a page shows.
 *
 * @param subject  the screening number
 * @param about    what the page shows, as an address says it
 * @param whole    whether it shows everything of the subject
 * @param mark     whether a value is verified; without words where it is no value
 * @param revision of the value as it is shown
 */
public record QueryBlock(String subject, String about, boolean whole, boolean mayRaise, List<QueryItem> waiting, List<QueryItem> closed,
        Mark mark, int revision) {

    /** @param words such as "Verified against the source"; empty where there is nothing to say @param by who marked it, when */
    public record Mark(String words, String colour, String by, boolean mayVerify, boolean mayTakeBack) {

        static final Mark NONE = new Mark("", "", "", false, false);

        public boolean isShown() {
            return !words.isEmpty();
        }
    }

    public boolean isEmpty() {
        return waiting.isEmpty() && closed.isEmpty();
    }
}
