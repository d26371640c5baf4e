package plateau.card.web;

import plateau.card.CardText;
import plateau.page.View;

/** A take-home card as one sheet of paper. */
public record CardSheet(CardText card) implements View {

    @Override
    public String title() {
        return card.title();
    }
}
