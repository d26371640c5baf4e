package plateau.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Whether a form was sent from a page of this portal, as far as the browser says where from. */
final class OwnPage {

    private OwnPage() {
    }

    static boolean sent(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        return (origin == null || origin.equals(address(request))) && (fetchSite == null || Set.of("same-origin", "none").contains(fetchSite));
    }

    private static String address(HttpServletRequest request) {
        URI address = URI.create(request.getRequestURL().toString());
        return address.getScheme() + "://" + address.getAuthority();
    }
}
