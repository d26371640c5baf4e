package plateau.labfile.web;

import java.util.List;
import plateau.page.View;

/**
 * Naming the columns of a laboratory's files.
 *
 * @param known  whether they were named before
 * @param sample the first rows of the file, under its headings
 */
public record ColumnsView(long number, String name, String laboratory, boolean known, ColumnsForm form, List<String> headings, List<List<String>> sample)
        implements View {

    @Override
    public String title() {
        return "Name the columns";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
