package plateau.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import plateau.page.Refusal;

/** The person whose request this is, and what they may do. */
@RequestScoped
public class CurrentPerson {

    public Optional<Identity> identity() {
        return Optional.ofNullable((Identity) SecurityUtils.getSubject().getPrincipal());
    }

    public Identity get() {
        return identity().orElseThrow(Refusal::notAllowed);
    }

    /** The sites at which this person holds the permission; every query for a site's data is limited to them. */
    public SiteScope scope(Permission permission) {
        return get().scope(permission);
    }

    public boolean may(Permission permission, long siteId) {
        return SecurityUtils.getSubject().isPermitted(permission + ":" + siteId);
    }

    /** @throws Refusal not found, as if the object did not exist, where the person holds no such permission there */
    public void require(Permission permission, long siteId) {
        if (!may(permission, siteId)) {
            throw Refusal.notFound();
        }
    }
}
