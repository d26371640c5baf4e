package plateau.labfile.web;

import java.util.List;
import plateau.page.Paging;
import plateau.page.View;

/**
 * What is to become of each row of a file.
 *
 * @param file    about the file, one line each
 * @param shares  how many rows each verdict has; the rows shown can be limited to one
 * @param digest  of what is shown, which goes with the form
 * @param changed whether something changed since the page that the form came from
 */
public record PreviewView(FileFacts file, List<Share> shares, String shown, List<Row> rows, Paging paging, PreviewForm form, int accepted, int unlikely,
        String digest, boolean changed) implements View {

    /** A verdict with the number of its rows. @param value of the address that shows them */
    public record Share(String value, String label, String colour, int rows) {
    }

    /** One row, as the file says it, with what is to become of it. */
    public record Row(long line, String subject, String value, String collected, String verdict, String colour, String reason, String doubt) {
    }

    @Override
    public String title() {
        return "Preview: " + file.name();
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
