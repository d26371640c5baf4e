package plateau.audit;

import jakarta.enterprise.context.RequestScoped;

/** Who acts in this request, as the audit trail names them: the portal itself until somebody has signed in. */
@RequestScoped
public class Author {

    private Who who = new Who(null, "Plateau", "system");

    /** @param personId null for the portal itself */
    public record Who(Long personId, String name, String role) {
    }

    public void is(Who who) {
        this.who = who;
    }

    public Who who() {
        return who;
    }
}
