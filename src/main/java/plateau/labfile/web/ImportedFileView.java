package plateau.labfile.web;

import plateau.labfile.Tally;
import plateau.page.View;

/** A file that was imported: how its rows divided. */
public record ImportedFileView(FileFacts file, Tally tally, String imported) implements View {

    @Override
    public String title() {
        return "Imported: " + file.name();
    }
}
