package plateau.safety;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;

/** A bleeding of a subject by the WHO scale, dated when it was noticed; grade 0 says that somebody looked and found none. */
@Entity
@DiscriminatorValue("BLEEDING")
public class Bleeding extends SafetyFact<BleedingDetails> {

    @Column(name = "who_grade")
    private int whoGrade;
    @Enumerated(EnumType.STRING)
    private BleedingPlace place;
    @Column(name = "place_words")
    private String placeWords;
    private String note;

    protected Bleeding() {
    }

    Bleeding(Edition edition, BleedingDetails details) {
        super(edition, details.noticedOn());
        this.whoGrade = details.grade().number();
        this.place = details.place();
        this.placeWords = details.placeWords().orElse(null);
        this.note = details.note().orElse(null);
    }

    @Override
    String thing() {
        return "bleeding";
    }

    @Override
    Bleeding next(Edition edition, BleedingDetails details) {
        return new Bleeding(edition, details);
    }

    @Override
    public BleedingDetails details() {
        return new BleedingDetails(grade(), place, Optional.ofNullable(placeWords), happenedOn(), remark());
    }

    public WhoGrade grade() {
        return WhoGrade.of(whoGrade);
    }

    @Override
    public String words() {
        String where = grade() == WhoGrade.NONE ? "no bleeding" : placeWords != null ? placeWords : place.label().toLowerCase(Locale.ROOT);
        return "WHO grade " + whoGrade + ", " + where;
    }

    @Override
    public Optional<String> remark() {
        return Optional.ofNullable(note);
    }
}
