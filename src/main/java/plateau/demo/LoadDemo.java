package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Fills an empty demo database with an invented trial, as if its sites had worked for months. */
@ApplicationScoped
public class LoadDemo {

    @Inject
    OpenDemoSites openDemoSites;
    @Inject
    WriteDiary writeDiary;
    @Inject
    KeepDiary keepDiary;

    /** Does nothing where the demo is there already. */
    public void load() {
        if (openDemoSites.open()) {
            writeDiary.write().forEach(keepDiary::keep);
        }
    }
}
