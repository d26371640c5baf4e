package plateau.query.web;

import plateau.query.QueryState;

/**
 * A query as the page of its value shows it.
 *
 * @param age      such as "Asked 3 days ago", or when it was closed
 * @param last     what was said last, where that is not the question, or empty
 * @param lastBy   who said it, when
 * @param correct  where the value is corrected in answer to it, or empty
 * @param value    whether it is about one value, and not about a visit or the subject
 * @param changed  whether the value has been changed since the query was raised
 * @param mayAnswer whether the reader may answer it now
 * @param mayClose whether the reader may close it now
 * @param mayReopen whether the reader may open it again now
 */
public record QueryItem(String number, String label, String path, QueryState state, String age, String question, String raised, String last,
        String lastBy, String correct, boolean value, boolean changed,
        boolean mayAnswer, boolean mayClose, boolean mayReopen, WordsForm form, long version) {

    public String colour() {
        return switch (state) {
            case OPEN -> "amber";
            case ANSWERED -> "blue";
            case CLOSED -> "grey";
        };
    }

    public boolean isClosed() {
        return state == QueryState.CLOSED;
    }

    public boolean mayAct() {
        return mayAnswer || mayClose || mayReopen;
    }
}
