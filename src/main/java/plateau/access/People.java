package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The people of the study and the roles they hold. */
@ApplicationScoped
public class People {

    @Inject
    EntityManager entityManager;

    public List<Person> all() {
        return entityManager.createQuery("select p from Person p order by p.fullName, p.userName", Person.class).getResultList();
    }

    public Optional<Person> named(String userName) {
        return entityManager.createQuery("select p from Person p where p.userName = :name", Person.class)
                .setParameter("name", userName).getResultStream().findFirst();
    }

    public Person get(long id) {
        return entityManager.find(Person.class, id);
    }

    public boolean isEmpty() {
        return entityManager.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
    }

    public List<RoleGrant> grantsOf(long personId) {
        return grants("select g from RoleGrant g where g.personId = :key order by g.role, g.siteId", personId);
    }

    public List<RoleGrant> grantsOf(Collection<Long> personIds) {
        return personIds.isEmpty() ? List.of() : grants("select g from RoleGrant g where g.personId in :key order by g.role, g.siteId", personIds);
    }

    /** The administrators who can sign in. */
    public long administrators() {
        return entityManager.createQuery("select count(distinct p.id) from Person p, RoleGrant g where g.personId = p.id"
                + " and p.active = true and g.role = :role", Long.class).setParameter("role", Role.ADMINISTRATOR).getSingleResult();
    }

    private List<RoleGrant> grants(String jpql, Object key) {
        return entityManager.createQuery(jpql, RoleGrant.class).setParameter("key", key).getResultList();
    }
}
