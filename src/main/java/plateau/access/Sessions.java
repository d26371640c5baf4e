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
import plateau.draft.Draft;
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
    @Inject
    SessionInUse inUse;

    /** @return the key for the browser's cookie */
    String start(Person person, String browser) {
        entityManager.find(LastSignIn.class, person.id()).was(clock.instant());
        String key = Randoms.token();
        ledger.keep(new Session(Fingerprint.of(key), person.id(), clock.instant(), browser));
        return key;
    }

    /** Who the key belongs to, where its session is not over; the use is noted. @param page that is asked for, or empty */
    @Transactional
    public Optional<Identity> use(String key, String page) {
        return opened(key, page, true);
    }

    /** The same for what a page asks by itself, which is no use: who has left the keyboard is signed out in time. */
    @Transactional
    public Optional<Identity> look(String key) {
        return opened(key, "", false);
    }

    private Optional<Identity> opened(String key, String page, boolean used) {
        Instant now = clock.instant();
        String hash = Fingerprint.of(key);
        List<Object[]> rows = entityManager.createQuery(
                        "select s, p, g, d from Session s, Person p left join RoleGrant g on g.personId = p.id"
                                + " left join Draft d on d.personId = p.id and d.page = :page and d.typedAt >= :kept"
                                + " where (s.keyHash = :key or s.formerKeyHash = :key) and p.id = s.personId and p.active = true", Object[].class)
                .setParameter("key", hash).setParameter("page", page).setParameter("kept", now.minus(Draft.KEPT))
                .getResultList();
        if (rows.isEmpty() || ((Session) rows.get(0)[0]).isOver(now) || !((Session) rows.get(0)[0]).opensWith(hash, now)) {
            return Optional.empty();
        }
        Session session = (Session) rows.get(0)[0];
        boolean noted = used && note(session, hash, now);
        inUse.is(key, session.formSecret(), session.ends(now, noted ? now : session.lastUsedAt()));
        inUse.offers(rows.stream().map(row -> (Draft) row[3]).filter(draft -> draft != null).distinct().toList());
        return Optional.of(identity(session, (Person) rows.get(0)[1], rows));
    }

    /** @return whether the use was worth noting */
    private boolean note(Session session, String hash, Instant now) {
        if (session.isFirstUseOf(hash)) {
            entityManager.createQuery("update Session s set s.lastUsedAt = :now, s.formerKeyHash = null where s.id = :id and s.keyHash = :key")
                    .setParameter("now", now).setParameter("id", session.id()).setParameter("key", hash).executeUpdate();
        } else if (session.isUseWorthNoting(now)) {
            entityManager.createQuery("update Session s set s.lastUsedAt = :now where s.id = :id")
                    .setParameter("now", now).setParameter("id", session.id()).executeUpdate();
        } else {
            return false;
        }
        return true;
    }

    /** Gives the session of this request a new key, where the one it came with is still its own. */
    void renew(Identity identity) {
        String key = inUse.key().orElseThrow();
        String renewedWith = Randoms.token();
        String newKey = SessionKey.after(key, renewedWith);
        int renewed = entityManager.createQuery("update Session s set s.keyHash = :new, s.renewedWith = :with, s.formerKeyHash = :key,"
                        + " s.formerKeyEndsAt = :end where s.id = :id and s.keyHash = :key")
                .setParameter("new", Fingerprint.of(newKey)).setParameter("with", renewedWith).setParameter("key", Fingerprint.of(key))
                .setParameter("end", clock.instant().plus(Session.FORMER_KEY)).setParameter("id", identity.sessionId()).executeUpdate();
        if (renewed == 1) {
            inUse.goesOnWith(newKey);
        } else {
            catchUp(identity);
        }
    }

    /** Where another copy of this request has renewed the key, its answer may never reach the browser: this one repeats the new key. */
    void catchUp(Identity identity) {
        inUse.key().ifPresent(key -> entityManager.createQuery("select s.renewedWith from Session s where s.id = :id and s.formerKeyHash = :key"
                        + " and s.formerKeyEndsAt >= :now", String.class)
                .setParameter("id", identity.sessionId()).setParameter("key", Fingerprint.of(key)).setParameter("now", clock.instant())
                .getResultStream().findFirst().ifPresent(renewedWith -> inUse.goesOnWith(SessionKey.after(key, renewedWith))));
    }

    public List<Session> of(long personId) {
        return entityManager.createQuery("select s from Session s where s.personId = :person order by s.lastUsedAt desc", Session.class)
                .setParameter("person", personId).getResultStream().filter(s -> !s.isOver(clock.instant())).toList();
    }

    /** The session that the key opened before it was over, as a list of one or none. */
    List<Session> endedWith(String key) {
        return entityManager.createQuery("select s from Session s, Person p where s.keyHash = :key and p.id = s.personId and p.active = true", Session.class)
                .setParameter("key", Fingerprint.of(key)).getResultStream().filter(s -> s.isOver(clock.instant())).toList();
    }

    List<Session> endedOf(long personId) {
        return entityManager.createQuery("select s from Session s where s.personId = :person", Session.class)
                .setParameter("person", personId).getResultStream().filter(s -> s.isOver(clock.instant())).toList();
    }

    void end(long sessionId) {
        entityManager.createQuery("delete from Session s where s.id = :id").setParameter("id", sessionId).executeUpdate();
    }

    void endAllOf(long personId) {
        entityManager.createQuery("delete from Session s where s.personId = :person").setParameter("person", personId).executeUpdate();
    }

    void endAllOfButThisOne(Identity identity) {
        entityManager.createQuery("delete from Session s where s.personId = :person and s.id <> :this")
                .setParameter("person", identity.personId()).setParameter("this", identity.sessionId()).executeUpdate();
    }

    void forgetEnded() {
        Instant now = clock.instant().minus(Session.REMEMBERED);
        entityManager.createQuery("delete from Session s where s.startedAt < :started or s.lastUsedAt < :used")
                .setParameter("started", now.minus(Session.LONGEST)).setParameter("used", now.minus(Session.IDLE)).executeUpdate();
    }

    private static Identity identity(Session session, Person person, List<Object[]> rows) {
        List<RoleGrant> grants = rows.stream().map(row -> (RoleGrant) row[2]).filter(grant -> grant != null).distinct().toList();
        return Identity.of(person, session.id(), grants);
    }
}
