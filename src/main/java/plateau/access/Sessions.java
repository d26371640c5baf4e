package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plateau.audit.Ledger;
import plateau.page.Randoms;

/** The signed-in browsers. The database holds a hash of each key, so that who reads it cannot use it. */
@ApplicationScoped
public class Sessions {

    @Inject
    EntityManager entityManager;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** @return the key for the browser's cookie */
    String start(Person person, String browser) {
        entityManager.find(LastSignIn.class, person.id()).was(clock.instant());
        String key = Randoms.token();
        ledger.keep(new Session(Fingerprint.of(key), person.id(), clock.instant(), browser));
        return key;
    }

    /** Who the key belongs to, where its session is not over; the use is noted. */
    @Transactional
    public Optional<Identity> use(String key) {
        Instant now = clock.instant();
        List<Object[]> rows = entityManager.createQuery(
                        "select s, p, g from Session s, Person p left join RoleGrant g on g.personId = p.id"
                                + " where s.keyHash = :key and p.id = s.personId and p.active = true", Object[].class)
                .setParameter("key", Fingerprint.of(key))
                .getResultList();
        if (rows.isEmpty() || ((Session) rows.get(0)[0]).isOver(now)) {
            return Optional.empty();
        }
        Session session = (Session) rows.get(0)[0];
        if (session.isUseWorthNoting(now)) {
            entityManager.createQuery("update Session s set s.lastUsedAt = :now where s.id = :id")
                    .setParameter("now", now).setParameter("id", session.id()).executeUpdate();
        }
        return Optional.of(identity(session, (Person) rows.get(0)[1], rows));
    }

    public List<Session> of(long personId) {
        return entityManager.createQuery("select s from Session s where s.personId = :person order by s.lastUsedAt desc", Session.class)
                .setParameter("person", personId).getResultStream().filter(s -> !s.isOver(clock.instant())).toList();
    }

    void end(long sessionId) {
        entityManager.createQuery("delete from Session s where s.id = :id").setParameter("id", sessionId).executeUpdate();
    }

    void endAllOf(long personId) {
        entityManager.createQuery("delete from Session s where s.personId = :person").setParameter("person", personId).executeUpdate();
    }

    private static Identity identity(Session session, Person person, List<Object[]> rows) {
        List<RoleGrant> grants = rows.stream().map(row -> (RoleGrant) row[2]).filter(grant -> grant != null).toList();
        return Identity.of(person, session.id(), grants);
    }
}
