package plateau.deviation.web;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plateau.page.Form;
import plateau.page.Paging;

/** What is typed and ticked on the list: the name of a filter, and deviations to close with one comment. */
public final class DeskForm extends Form {

    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_COMMENT = 5;
    private static final String TICK = "close-";

    private final Map<String, Long> ticked = new TreeMap<>();

    DeskForm(Map<String, String> typed) {
        super(typed);
        typed.keySet().stream().filter(name -> name.startsWith(TICK) && typed(name).matches("\\d{1,18}"))
                .forEach(name -> ticked.put(name.substring(TICK.length()), Long.valueOf(typed(name))));
    }

    Optional<String> name() {
        return text("name", "Give the filter a name.", LONGEST_NAME);
    }

    Optional<String> comment() {
        Optional<String> comment = text("comment", "Say what you checked and what you found.");
        if (comment.isPresent() && comment.get().length() < SHORTEST_COMMENT) {
            refuse("comment", "Say a little more: at least 5 characters.");
        }
        return comment;
    }

    /** The numbers of the deviations ticked, with the version of each as the page showed it. */
    Map<String, Long> ticks() {
        if (ticked.isEmpty()) {
            refuse("deviations", "Tick the deviations to close.");
        } else if (ticked.size() > Paging.ROWS) {
            refuse("deviations", "Close at most " + Paging.ROWS + " deviations at once.");
        }
        return ticked;
    }

    public boolean isTicked(String number) {
        return ticked.containsKey(number);
    }
}
