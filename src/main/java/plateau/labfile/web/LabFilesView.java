package plateau.labfile.web;

import java.util.List;
import plateau.page.Paging;
import plateau.page.View;

/** One page of the laboratories' files. */
public record LabFilesView(List<Row> rows, Paging paging) implements View {

    /** @param rows of the file */
    public record Row(long number, String name, String laboratory, String sites, String state, boolean imported, int rows, int counts, String uploaded) {
    }

    @Override
    public String title() {
        return "Laboratory files";
    }
}
