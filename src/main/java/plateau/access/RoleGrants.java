package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import plateau.audit.Ledger;
import plateau.site.Sites;

/** The roles that people hold. Each one given or taken away stands in words in the history of the person, too. */
@ApplicationScoped
public class RoleGrants {

    /** What the history of a person calls them. */
    public static final String GIVEN = "role given";
    public static final String TAKEN = "role taken away";

    @Inject
    EntityManager entityManager;
    @Inject
    Ledger ledger;
    @Inject
    Sites sites;

    public List<RoleGrant> of(Collection<Long> personIds) {
        return personIds.isEmpty() ? List.of() : entityManager.createQuery(
                        "select g from RoleGrant g where g.personId in :people order by g.role, g.siteId", RoleGrant.class)
                .setParameter("people", personIds)
                .getResultList();
    }

    void add(Person person, OpenAccount.Grant grant) {
        RoleGrant added = ledger.record(new RoleGrant(person, grant.role(), grant.siteId()));
        ledger.note(person.recordName(), GIVEN, inWords(added));
    }

    void remove(Person person, RoleGrant grant) {
        ledger.remove(grant, null);
        ledger.note(person.recordName(), TAKEN, inWords(grant));
    }

    private String inWords(RoleGrant grant) {
        return grant.role().label() + grant.siteId().map(id -> " at site " + sites.get(id).number()).orElse(" for the study");
    }
}
