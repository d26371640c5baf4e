package plateau.access.web;

import java.util.List;
import plateau.page.View;

/** The tokens of one's programs. */
public record TokensView(List<Row> rows, TokenForm form) implements View {

    /** @param good whether it can be used, and revoked */
    public record Row(long id, String name, String made, String lastUsed, String ends, boolean good) {
    }

    @Override
    public String title() {
        return "Tokens for programs";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
