package plateau.card.web;

import plateau.card.CardText;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/** A take-home card on the screen. @param decision of which it is made @param outdated whether to look at the dosing page before it is handed out @param current number of the newest decision, whose card holds */
public record CardView(SubjectBanner subject, int decision, int current, boolean outdated, CardText card) implements View {

    @Override
    public String title() {
        return card.title() + ", decision " + decision;
    }

    public boolean isReplaced() {
        return decision != current;
    }
}
