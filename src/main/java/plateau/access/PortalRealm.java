package plateau.access;

import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/** Tells Shiro what an {@link Identity} may do, such as {@code RECORD_COUNTS:7} for the site with the id 7. */
class PortalRealm extends AuthorizingRealm {

    PortalRealm() {
        // a right that was taken away must not outlive it in a cache
        setCachingEnabled(false);
    }

    @Override
    public boolean supports(AuthenticationToken token) {
        return false;
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        throw new IllegalStateException("People sign in by StartSession");
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
        for (Identity.Held held : principals.oneByType(Identity.class).held()) {
            String place = held.siteId().map(String::valueOf).orElse("*");
            held.role().permissions().forEach(permission -> info.addStringPermission(permission + ":" + place));
        }
        return info;
    }
}
