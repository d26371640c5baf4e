package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tokens of people's programs. */
@ApplicationScoped
public class ProgramTokens {

    /** That one person may have at a time. */
    public static final int MOST = 10;

    @Inject
    EntityManager entityManager;
    @Inject
    People people;
    @Inject
    RoleGrants roleGrants;
    @Inject
    Clock clock;

    /** A token with its last use. */
    public record Used(ProgramToken token, TokenUse use) {
    }

    /** The newest first. */
    public List<Used> of(long personId) {
        return entityManager.createQuery("select t, u from ProgramToken t, TokenUse u where t.personId = :person and u.tokenId = t.id order by t.madeAt desc, t.id desc", Object[].class)
                .setParameter("person", personId)
                .getResultStream().map(row -> new Used((ProgramToken) row[0], (TokenUse) row[1])).toList();
    }

    public long good(long personId) {
        return entityManager.createQuery("select count(t) from ProgramToken t where t.personId = :person and t.revokedAt is null and t.expiresAt > :now", Long.class)
                .setParameter("person", personId)
                .setParameter("now", clock.instant()).getSingleResult();
    }

    /** In whose name, where the token is good and its owner may sign in; the use is noted. */
    @Transactional
    public Optional<Identity> use(String key) {
        Instant now = clock.instant();
        return entityManager.createQuery("select t from ProgramToken t where t.keyHash = :key", ProgramToken.class)
                .setParameter("key", Fingerprint.of(key))
                .getResultStream().filter(token -> token.isGood(now)).findFirst().flatMap(token -> {
                    Person person = people.get(token.personId());
                    if (!person.maySignIn(now) || person.mustChangePassword()) {
                        return Optional.empty();
                    }
                    entityManager.find(TokenUse.class, token.id()).was(now);
                    return Optional.of(Identity.of(person, Identity.NO_SESSION, roleGrants.of(List.of(person.id()))));
                });
    }
}
