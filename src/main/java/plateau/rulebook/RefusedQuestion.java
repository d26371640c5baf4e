package plateau.rulebook;

import java.util.List;
import plateau.page.ApiProblem.Flaw;

/** A question that cannot be answered, with everything that is wrong in it. */
public final class RefusedQuestion extends IllegalArgumentException {

    private final transient List<Flaw> flaws;

    RefusedQuestion(List<Flaw> flaws) {
        super(flaws.size() + " fields are wrong");
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
