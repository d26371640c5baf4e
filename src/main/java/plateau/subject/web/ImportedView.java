package plateau.subject.web;

import java.util.List;
import plateau.page.View;

/** What was done with a file of subjects, the last time first. @param hash SHA-256 of the file */
public record ImportedView(String hash, List<Run> runs) implements View {

    /** @param what was done @param who and when */
    public record Run(String what, String who) {
    }

    @Override
    public String title() {
        return runs.isEmpty() ? "No file with this hash was imported" : "The file was imported";
    }
}
