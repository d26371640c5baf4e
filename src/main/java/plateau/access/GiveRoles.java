package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plateau.audit.Ledger;
import plateau.page.Refusal;

/** Gives roles to a person, who has to sign in again to use them. Nobody gives roles to themselves. */
@ApplicationScoped
public class GiveRoles {

    @Inject
    RoleGrants roleGrants;
    @Inject
    Sessions sessions;
    @Inject
    RevokeToken revokeToken;
    @Inject
    Ledger ledger;

    /** @return why the roles cannot be given, or nothing where they were */
    @Transactional
    public Optional<String> give(Identity by, Person person, List<OpenAccount.Grant> grants) {
        if (by.is(person)) {
            throw Refusal.wrongOrder("Nobody changes their own roles.", "Ask another administrator to do it.");
        }
        List<RoleGrant> held = roleGrants.of(List.of(person.id()));
        List<OpenAccount.Grant> missing = grants.stream().filter(grant -> held.stream().noneMatch(h -> h.isFor(grant))).toList();
        if (missing.isEmpty()) {
            return Optional.of(person.fullName() + " holds this role there already.");
        }
        Optional<String> conflict = Role.conflict(roles(held, missing));
        if (conflict.isEmpty()) {
            missing.forEach(grant -> roleGrants.add(person, grant));
            ledger.raise(person);
            sessions.endAllOf(person.id());
            // a token was made for what its owner saw then
            revokeToken.revokeAllOf(person);
        }
        return conflict;
    }

    private static Set<Role> roles(List<RoleGrant> held, List<OpenAccount.Grant> added) {
        Set<Role> roles = new HashSet<>();
        held.forEach(grant -> roles.add(grant.role()));
        added.forEach(grant -> roles.add(grant.role()));
        return roles;
    }
}
