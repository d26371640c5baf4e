package plateau.safety.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.page.Choice;
import plateau.safety.RescueDetails;
import plateau.safety.RescueTherapy;
import plateau.subject.Subject;

/** Rescue therapy as typed. */
public final class RescueForm extends FactForm<RescueDetails> {

    RescueForm(Map<String, String> typed) {
        super(typed);
    }

    static RescueForm on(LocalDate today) {
        return new RescueForm(dated(today));
    }

    static RescueForm correcting(RescueDetails details) {
        Map<String, String> fields = dated(details.givenOn());
        fields.put("therapy", details.therapy().name());
        details.therapyWords().ifPresent(words -> fields.put("therapy-words", words));
        fields.put("why", details.why());
        return new RescueForm(fields);
    }

    @Override
    public FactKind kind() {
        return FactKind.RESCUE;
    }

    @Override
    Optional<RescueDetails> details(Subject subject, ZoneId zone, Instant now) {
        Optional<LocalDate> day = day(subject, zone, now);
        Optional<RescueTherapy> therapy = choice("therapy", RescueTherapy.class, "Choose what was given.");
        Optional<String> words = otherWords("therapy-words", therapy.filter(RescueTherapy.OTHER::equals).isPresent(),
                "Say in a few words what was given.", "Leave this empty, or choose \"Another therapy\" above.");
        Optional<String> why = text("why", "Say in a few words why it was given.");
        return wrong() ? Optional.empty() : Optional.of(new RescueDetails(therapy.get(), words, day.get(), why.get()));
    }

    public List<Choice> therapies() {
        return Choice.each(RescueTherapy.values(), RescueTherapy::label);
    }
}
