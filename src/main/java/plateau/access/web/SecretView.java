package plateau.access.web;

import java.time.ZoneOffset;
import plateau.access.Person;
import plateau.page.View;
import plateau.page.Written;

/** The one time that a one-time secret is shown, for the administrator to hand it over. */
public record SecretView(String fullName, String userName, String secret, String expires) implements View {

    static SecretView of(Person person, String secret) {
        return new SecretView(person.fullName(), person.userName(), secret,
                Written.time(person.secretExpiresAt().orElseThrow(), ZoneOffset.UTC));
    }

    @Override
    public String title() {
        return "One-time secret for " + fullName;
    }
}
