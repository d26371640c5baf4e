package plateau.labfile.web;

import java.util.List;
import plateau.page.View;

/** Sending a laboratory's file. @param laboratories whose columns are known already */
public record UploadView(UploadForm form, List<String> laboratories) implements View {

    @Override
    public String title() {
        return "Upload a laboratory file";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
