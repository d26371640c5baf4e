package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import plateau.page.Refusal;

/** Keeps the portal from losing the last person who can administer it. */
@ApplicationScoped
class LastAdministrator {

    @Inject
    People people;
    @Inject
    RoleGrants roleGrants;
    @Inject
    Clock clock;

    /** @throws Refusal where nobody but this person could sign in as an administrator */
    void protect(Person person) {
        boolean administrator = roleGrants.of(List.of(person.id())).stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
        if (administrator && people.otherAdministrators(person.id(), clock.instant()) == 0) {
            throw Refusal.wrongOrder(person.fullName() + " is the last administrator who can sign in. Without one, nobody could manage sites and people.",
                    "Make somebody else administrator first.");
        }
    }
}
