package plateau.access.web;

import java.time.ZoneOffset;
import java.util.List;
import plateau.access.Person;
import plateau.page.View;
import plateau.page.Written;

/** A person: names, state of the account, roles, and what an administrator can do. @param own whether it is the one at the keyboard */
public record PersonView(String userName, String fullName, boolean active, String password, String lastSignIn, int sessions,
        List<Role> roles, boolean own, String version, boolean changedMeanwhile) implements View {

    /** A role held somewhere. */
    public record Role(long id, String name, String place) {
    }

    /** The state of a person's password in words. */
    static String password(Person person, boolean expired) {
        return person.secretExpiresAt().map(at -> (expired ? "One-time secret, ended on " : "One-time secret, not used yet, valid until ")
                + Written.time(at, ZoneOffset.UTC)).orElse("Chosen by the person");
    }

    PersonView asChangedMeanwhile() {
        return new PersonView(userName, fullName, active, password, lastSignIn, sessions, roles, own, version, true);
    }

    @Override
    public String title() {
        return fullName;
    }

    @Override
    public boolean wrong() {
        return changedMeanwhile;
    }
}
