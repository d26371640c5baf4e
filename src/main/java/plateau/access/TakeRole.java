package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import plateau.audit.Ledger;
import plateau.page.Refusal;

/** Takes a role away from a person and signs them out everywhere. Nobody does it to themselves. */
@ApplicationScoped
public class TakeRole {

    @Inject
    RoleGrants roleGrants;
    @Inject
    LastAdministrator lastAdministrator;
    @Inject
    Sessions sessions;
    @Inject
    Ledger ledger;

    @Transactional
    public void take(Identity by, Person person, long grantId) {
        RoleGrant grant = roleGrants.of(List.of(person.id())).stream().filter(g -> g.id() == grantId).findFirst()
                .orElseThrow(Refusal::notFound);
        if (grant.role() == Role.ADMINISTRATOR) {
            lastAdministrator.protect(person);
        }
        if (by.is(person)) {
            throw Refusal.wrongOrder("Nobody changes their own roles.", "Ask another administrator to do it.");
        }
        roleGrants.remove(person, grant);
        ledger.raise(person);
        sessions.endAllOf(person.id());
    }
}
