package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.setting.Settings;

/** The one cookie: the key of the session, or of a visitor who has not signed in yet. No script and no other site reads it. */
@ApplicationScoped
class BrowserCookie {

    @Inject
    Settings settings;

    Optional<String> read(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty()
                : Stream.of(request.getCookies()).filter(c -> c.getName().equals(name())).map(Cookie::getValue)
                        .filter(value -> value.matches("[A-Za-z0-9_-]{32}")).findFirst();
    }

    void write(HttpServletResponse response, String key) {
        response.addCookie(cookie(key));
    }

    void remove(HttpServletResponse response) {
        Cookie cookie = cookie("");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private Cookie cookie(String value) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isHttps());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String name() {
        return settings.isHttps() ? "__Host-plateau" : "plateau";
    }
}
