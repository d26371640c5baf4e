package plateau.safety.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.page.Choice;
import plateau.safety.BleedingDetails;
import plateau.safety.BleedingPlace;
import plateau.safety.WhoGrade;
import plateau.subject.Subject;

/** A bleeding as typed. */
public final class BleedingForm extends FactForm<BleedingDetails> {

    BleedingForm(Map<String, String> typed) {
        super(typed);
    }

    static BleedingForm on(LocalDate today) {
        return new BleedingForm(dated(today));
    }

    static BleedingForm correcting(BleedingDetails details) {
        Map<String, String> fields = dated(details.noticedOn());
        fields.put("grade", details.grade().name());
        fields.put("place", details.place().name());
        details.placeWords().ifPresent(words -> fields.put("place-words", words));
        details.note().ifPresent(note -> fields.put("note", note));
        return new BleedingForm(fields);
    }

    @Override
    public FactKind kind() {
        return FactKind.BLEEDING;
    }

    @Override
    Optional<BleedingDetails> details(Subject subject, ZoneId zone, Instant now) {
        Optional<LocalDate> day = day(subject, zone, now);
        Optional<WhoGrade> grade = choice("grade", WhoGrade.class, "Choose the grade.");
        Optional<BleedingPlace> place = choice("place", BleedingPlace.class, "Choose where it bled.");
        Optional<String> words = otherWords("place-words", place.filter(BleedingPlace.OTHER::equals).isPresent(),
                "Say in a few words where it bled.", "Leave this empty, or choose \"Another place\" above.");
        Optional<String> note = optionalText("note");
        if (grade.isPresent() && place.isPresent() && (grade.get() == WhoGrade.NONE) != (place.get() == BleedingPlace.NOWHERE)) {
            refuse("place", grade.get() == WhoGrade.NONE ? "With grade 0 nothing bled. Choose \"Nowhere\", or another grade."
                    : "Say where it bled, or choose grade 0.");
        }
        return wrong() ? Optional.empty() : Optional.of(new BleedingDetails(grade.get(), place.get(), words, day.get(), note));
    }

    @Override
    Optional<String> doubt(BleedingDetails details) {
        return details.grade().isSevere() && !typed("confirmed").equals(confirmation())
                ? Optional.of(details.grade().label() + ". " + details.grade().examples()) : Optional.empty();
    }

    /** What the person has already been asked about: asked again only where the grade is another. */
    public String confirmation() {
        return typed("grade");
    }

    public List<Choice> grades() {
        return Arrays.stream(WhoGrade.values()).map(grade -> new Choice(grade.name(), grade.label(), grade.examples())).toList();
    }

    public List<Choice> places() {
        return Stream.concat(Stream.of(Choice.of("", "Choose where")), Choice.each(BleedingPlace.values(), BleedingPlace::label).stream()).toList();
    }
}
