package plateau.safety;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** Rescue therapy of a subject, dated when it was first given. */
@Entity
@DiscriminatorValue("RESCUE")
public class Rescue extends SafetyFact<RescueDetails> {

    @Enumerated(EnumType.STRING)
    private RescueTherapy therapy;
    @Column(name = "therapy_words")
    private String therapyWords;
    private String why;

    protected Rescue() {
    }

    Rescue(Edition edition, RescueDetails details) {
        super(edition, details.givenOn());
        this.therapy = details.therapy();
        this.therapyWords = details.therapyWords().orElse(null);
        this.why = details.why();
    }

    @Override
    String thing() {
        return "rescue therapy";
    }

    @Override
    Rescue next(Edition edition, RescueDetails details) {
        return new Rescue(edition, details);
    }

    @Override
    public RescueDetails details() {
        return new RescueDetails(therapy, Optional.ofNullable(therapyWords), happenedOn(), why);
    }

    @Override
    public String words() {
        return therapyWords != null ? therapyWords : therapy.label();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(why);
    }
}
