package plateau.access;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.web.filter.InvalidRequestFilter;
import org.apache.shiro.web.filter.InvalidRequestFilter.PathTraversalBlockMode;
import org.apache.shiro.web.filter.mgt.DefaultFilterChainManager;
import org.apache.shiro.web.filter.mgt.PathMatchingFilterChainResolver;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import org.apache.shiro.web.servlet.AbstractShiroFilter;
import org.apache.shiro.web.subject.WebSubject;
import plateau.page.OwnAddress;
import plateau.page.RequestPath;

/**
 * The outer wall: refuses twisted addresses, finds out whose request it is, and lets nobody but the signed-in past the
 * open addresses. The inner wall is {@link RouteGuard}, which does not rely on this one.
 */
public class ShiroGate extends AbstractShiroFilter {

    private Sessions sessions;
    private BrowserCookie cookie;
    private AdmitProgram admitProgram;
    private LateForms lateForms;

    @Override
    public void init() {
        sessions = CDI.current().select(Sessions.class).get();
        cookie = CDI.current().select(BrowserCookie.class).get();
        admitProgram = CDI.current().select(AdmitProgram.class).get();
        lateForms = CDI.current().select(LateForms.class).get();
        setSecurityManager(securityManager());
        setFilterChainResolver(chains());
    }

    @Override
    protected WebSubject createSubject(ServletRequest request, ServletResponse response) {
        WebSubject.Builder subject = new WebSubject.Builder(getSecurityManager(), request, response);
        subject.sessionCreationEnabled(false);
        identity((HttpServletRequest) request).ifPresent(identity ->
                subject.principals(new SimplePrincipalCollection(identity, "portal")).authenticated(true));
        return subject.buildWebSubject();
    }

    private Optional<Identity> identity(HttpServletRequest request) {
        boolean forEverybody = request.getDispatcherType() == DispatcherType.ERROR || RequestPath.of(request).startsWith("/static/");
        if (forEverybody) {
            return Optional.empty();
        }
        return RequestPath.isForPrograms(request) ? admitted(request)
                : cookie.read(request).flatMap(key -> RequestPath.isAskedByPage(request) ? sessions.look(key) : sessions.use(key, request.getMethod().equals("GET") ? OwnAddress.of(request) : ""));
    }

    private Optional<Identity> admitted(HttpServletRequest request) {
        AdmitProgram.Outcome outcome = admitProgram.admit(request.getHeader("Authorization"), request.getRemoteAddr(), RequestPath.isForTokens(request));
        request.setAttribute(PasswordOnly.PAUSE, outcome.pause());
        return outcome.identity();
    }

    private static DefaultWebSecurityManager securityManager() {
        DefaultWebSecurityManager manager = new DefaultWebSecurityManager(new PortalRealm());
        // off by default would be better: what its cookie holds is read before anything is checked
        manager.setRememberMeManager(null);
        ((DefaultSessionStorageEvaluator) ((DefaultSubjectDAO) manager.getSubjectDAO()).getSessionStorageEvaluator())
                .setSessionStorageEnabled(false);
        return manager;
    }

    private PathMatchingFilterChainResolver chains() {
        InvalidRequestFilter invalid = new InvalidRequestFilter();
        invalid.setBlockPathTraversal(PathTraversalBlockMode.STRICT);
        DefaultFilterChainManager chains = new DefaultFilterChainManager();
        chains.addFilter("invalidRequest", invalid);
        chains.addFilter("signedIn", new SignedInOnly(lateForms));
        chains.addFilter("password", new PasswordOnly());
        chains.setGlobalFilters(List.of("invalidRequest"));
        for (String open : List.of("/static/**", "/health/**", "/sign-in", "/error")) {
            chains.createChain(open, "anon");
        }
        chains.createChain(RequestPath.API + "**", "password");
        chains.createChain("/**", "signedIn");
        PathMatchingFilterChainResolver resolver = new PathMatchingFilterChainResolver();
        resolver.setFilterChainManager(chains);
        resolver.setCaseInsensitive(true);
        return resolver;
    }
}
