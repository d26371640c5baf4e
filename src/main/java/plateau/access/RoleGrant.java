package plateau.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import plateau.audit.RecordName;
import plateau.audit.Recorded;

/** A role that a person holds at a site, or for the whole study. */
@Entity
@Table(name = "role_grant")
public class RoleGrant extends Recorded {

    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Column(name = "site_id")
    private Long siteId;

    protected RoleGrant() {
    }

    public RoleGrant(Person person, Role role, Optional<Long> siteId) {
        this.personId = person.id();
        this.role = role;
        this.siteId = siteId.orElse(null);
    }

    @Override
    public RecordName recordName() {
        return new RecordName("role", personId + " " + role.label() + " " + (siteId == null ? "study" : siteId),
                siteId(), Optional.empty());
    }

    boolean isFor(OpenAccount.Grant grant) {
        return grant.role() == role && grant.siteId().equals(siteId());
    }

    public long personId() {
        return personId;
    }

    public Role role() {
        return role;
    }

    public Optional<Long> siteId() {
        return Optional.ofNullable(siteId);
    }
}
