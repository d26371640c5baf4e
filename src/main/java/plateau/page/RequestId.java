package plateau.page;

import jakarta.enterprise.context.RequestScoped;

/** The number of a request, in its log lines, its audit entries and on an error page. */
@RequestScoped
public class RequestId {

    private final String value = Randoms.token().substring(0, 12);

    public String value() {
        return value;
    }
}
