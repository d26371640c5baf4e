package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plateau.page.Paging;

/** The people of the study. */
@ApplicationScoped
public class People {

    /** Without it, EclipseLink writes a pattern that has an escape into the SQL in place of binding it. */
    private static final String BIND = "eclipselink.jdbc.bind-parameters";

    @Inject
    EntityManager entityManager;

    /** The people in whose full name or user name the text occurs; everybody where it is empty. */
    public List<Person> found(String text, Paging paging) {
        return entityManager.createQuery("select p from Person p where lower(p.fullName) like :text escape '!' or p.userName like :text escape '!'"
                        + " order by lower(p.fullName), p.userName", Person.class)
                .setHint(BIND, "true")
                .setParameter("text", pattern(text))
                .setFirstResult(paging.skipped()).setMaxResults(Paging.ROWS)
                .getResultList();
    }

    public long count(String text) {
        return entityManager.createQuery("select count(p) from Person p"
                        + " where lower(p.fullName) like :text escape '!' or p.userName like :text escape '!'", Long.class)
                .setHint(BIND, "true")
                .setParameter("text", pattern(text))
                .getSingleResult();
    }

    public Optional<Person> named(String userName) {
        return entityManager.createQuery("select p from Person p where p.userName = :name", Person.class)
                .setParameter("name", userName).getResultStream().findFirst();
    }

    public Person get(long id) {
        return entityManager.find(Person.class, id);
    }

    /** When each of them last signed in. */
    public List<LastSignIn> lastSignIns(Collection<Long> personIds) {
        return personIds.isEmpty() ? List.of() : entityManager.createQuery("select l from LastSignIn l where l.personId in :people", LastSignIn.class)
                .setParameter("people", personIds)
                .getResultList();
    }

    public boolean isEmpty() {
        return entityManager.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
    }

    /**
     * The administrators besides one person who can sign in. The roles of all administrators stay locked until the act's
     * transaction ends, so that two of them cannot shut each other out at once.
     */
    public long otherAdministrators(long personId, Instant now) {
        entityManager.createQuery("select g from RoleGrant g where g.role = :role order by g.id", RoleGrant.class)
                .setParameter("role", Role.ADMINISTRATOR).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return entityManager.createQuery("select count(distinct p.id) from Person p, RoleGrant g where g.personId = p.id and g.role = :role"
                        + " and p.id <> :person and p.active = true and (p.secretExpiresAt is null or p.secretExpiresAt > :now)", Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("person", personId)
                .setParameter("now", now)
                .getSingleResult();
    }

    private static String pattern(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
