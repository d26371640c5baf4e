package plateau.sheet;

/** A cell in a form that has only text: numbers plain and in full, days as ISO 8601 writes them, the reason for a missing value. */
public final class CellText {

    private CellText() {
    }

    public static String of(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.number());
        }
        if (cell instanceof Cell.Number number) {
            return number.number().toPlainString();
        }
        if (cell instanceof Cell.Day day) {
            return day.day().toString();
        }
        return ((Cell.Missing) cell).why();
    }
}
