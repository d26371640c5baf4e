package plateau.access.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.ProgramTokens;
import plateau.page.Choice;
import plateau.page.Form;

/** A token to be made. */
public final class TokenForm extends Form {

    private static final int LONGEST_NAME = 60;
    private static final List<Integer> DAYS = List.of(30, 90, 180, 365);

    TokenForm(Map<String, String> typed) {
        super(typed);
    }

    Optional<String> name() {
        return text("name", "Give the token a name, such as the program that is to use it.", LONGEST_NAME);
    }

    Optional<Duration> life() {
        Optional<Duration> life = DAYS.stream().filter(days -> typed("days").equals(String.valueOf(days))).map(Duration::ofDays).findFirst();
        if (life.isEmpty()) {
            refuse("days", "Choose how long the token is to be good.");
        }
        return life;
    }

    void tooMany() {
        refuse("name", "You have " + ProgramTokens.MOST + " tokens, and that is the most. Revoke one first.");
    }

    public List<Choice> days() {
        return DAYS.stream().map(days -> Choice.of(String.valueOf(days), days == 365 ? "A year" : days + " days")).toList();
    }
}
