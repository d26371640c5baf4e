package plateau.card.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import plateau.access.Permission;
import plateau.card.Card;
import plateau.card.CardSentences;
import plateau.card.CardText;
import plateau.card.CardWriter;
import plateau.card.Cards;
import plateau.page.Paper;
import plateau.page.Refusal;
import plateau.subject.Subject;
import plateau.subject.Subjects;
import plateau.subject.web.SubjectBanners;

/** Makes the card on the screen and the one on paper. */
@ApplicationScoped
class CardPages {

    private static final CardWriter WRITER = new CardWriter(CardSentences.ENGLISH);

    @Inject
    Subjects subjects;
    @Inject
    Cards cards;
    @Inject
    SubjectBanners banners;

    /** @throws Refusal where the subject or the decision is not there for the reader */
    Card card(String number, int decision) {
        return cards.of(open(number), decision).orElseThrow(Refusal::notFound);
    }

    CardView view(String number, int decision) {
        Card card = card(number, decision);
        return new CardView(banners.of(open(number)), decision, card.current(), card.outdated() && card.voidSince().isEmpty(), WRITER.write(card));
    }

    /** A name that the font cannot write is left to be written by hand. */
    static CardSheet sheet(Card card) {
        CardText text = WRITER.write(card);
        return new CardSheet(Paper.canWrite(text.callName()) ? text : text.withoutCallName(WRITER.lineForName()));
    }

    private Subject open(String number) {
        return subjects.open(number, Permission.VIEW_SUBJECTS);
    }
}
