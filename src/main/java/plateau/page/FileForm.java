package plateau.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form whose one question is a file. */
public class FileForm extends Form {

    public FileForm(Map<String, String> typed) {
        super(typed);
    }

    /** The file, where one was chosen that is not empty. */
    public final Optional<PostedFile> file(Optional<PostedFile> sent) {
        if (sent.isEmpty()) {
            refuse(PostedFile.FIELD, "Choose the file.");
        } else if (sent.get().bytes().length == 0) {
            refuse(PostedFile.FIELD, "The file \"" + sent.get().name() + "\" is empty.");
        }
        return sent.filter(file -> file.bytes().length > 0);
    }

    /** Notes what is wrong in the file, the first few of it, which is as much as anybody corrects at once. */
    public final void refuseFile(List<String> problems, int most) {
        problems.stream().limit(most).forEach(problem -> refuse(PostedFile.FIELD, problem));
        if (problems.size() > most) {
            refuse(PostedFile.FIELD, "And " + (problems.size() - most) + " more.");
        }
    }
}
