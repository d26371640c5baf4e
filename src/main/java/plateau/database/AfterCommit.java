package plateau.database;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** What an act leaves to be done once everything that it writes is stored, such as to begin work that reads it. */
@RequestScoped
public class AfterCommit {

    private final List<Runnable> left = new ArrayList<>();

    /** To be called within a transaction; where it fails, nothing is done. */
    public void act(Runnable act) {
        left.add(act);
    }

    void committed() {
        List<Runnable> acts = List.copyOf(left);
        left.clear();
        acts.forEach(Runnable::run);
    }

    void undone() {
        left.clear();
    }
}
