package plateau.labfile.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.page.Choice;
import plateau.page.Form;

/** Importing what a preview shows. */
public final class PreviewForm extends Form {

    PreviewForm(Map<String, String> typed) {
        super(typed);
    }

    /** Of the preview as it was shown. */
    String digest() {
        return typed("digest");
    }

    /** Whether unlikely counts are imported too; nothing where that is to be said. */
    Optional<Boolean> unlikely(boolean hasUnlikely) {
        return hasUnlikely ? yesNo("unlikely", "Say whether the unlikely counts are to be imported.") : Optional.of(false);
    }

    public List<Choice> unlikelyChoices() {
        return List.of(Choice.of("yes", "Import them too: I compared them with the reports"), Choice.of("no", "Leave them out"));
    }
}
