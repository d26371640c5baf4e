package plateau.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person at the keyboard, or whose program calls, with the roles held when this request began.
 *
 * @param sessionId {@link #NO_SESSION} where name and password came with the request itself
 */
public record Identity(long personId, String userName, String fullName, long sessionId, boolean mustChangePassword, List<Held> held) {

    public static final long NO_SESSION = 0;

    /** A role held at a site, or for the whole study where there is none. */
    public record Held(Role role, Optional<Long> siteId) {
    }

    static Identity of(Person person, long sessionId, List<RoleGrant> grants) {
        List<Held> held = grants.stream().map(grant -> new Held(grant.role(), grant.siteId())).toList();
        return new Identity(person.id(), person.userName(), person.fullName(), sessionId, person.mustChangePassword(), held);
    }

    public boolean is(Person person) {
        return person.id() == personId;
    }

    boolean hasSession() {
        return sessionId != NO_SESSION;
    }

    /** The sites at which the permission is held. */
    public SiteScope scope(Permission permission) {
        List<Held> fitting = held.stream().filter(h -> h.role().may(permission)).toList();
        Set<Long> sites = new HashSet<>();
        fitting.forEach(h -> h.siteId().ifPresent(sites::add));
        return new SiteScope(fitting.stream().anyMatch(h -> h.siteId().isEmpty()), sites);
    }

    /** The role by which the permission is held, as the audit trail names it. */
    public String roleFor(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.may(permission) && held.stream().anyMatch(h -> h.role() == role))
                .map(Role::label).findFirst().orElse("none");
    }

    /** The words for all roles held, such as {@code coordinator, monitor}. */
    public String roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        held.forEach(h -> roles.add(h.role()));
        return roles.stream().map(Role::label).collect(Collectors.joining(", "));
    }
}
