package plateau.page;

/**
 * A page as text ready to show. Its template lies beside the class, under the same name: the view
 * {@code plateau.count.web.RecordCountView} is rendered by {@code plateau/count/web/RecordCountView.html}.
 */
public interface View {

    /** What the browser's title and the page's heading say. */
    String title();

    /** Whether something typed needs correction, which the browser's title says first. */
    default boolean wrong() {
        return false;
    }

    /** Seconds after which a browser without scripts asks for the page again; 0 where it does not. */
    default int reloadAfter() {
        return 0;
    }
}
