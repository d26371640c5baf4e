package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plateau.schedule.SweepSites;
import plateau.setting.SettingProblem;
import plateau.setting.Settings;

/** Fills an empty demo database with an invented trial, as if its sites had worked for months. */
@ApplicationScoped
public class LoadDemo {

    private static final Logger LOG = LoggerFactory.getLogger(LoadDemo.class);

    @Inject
    Settings settings;
    @Inject
    OpenDemoSites openDemoSites;
    @Inject
    WriteDiary writeDiary;
    @Inject
    KeepDiary keepDiary;
    @Inject
    SweepSites sweepSites;
    @Inject
    TellCut tellCut;
    @Inject
    DemoMark mark;

    /**
     * Does nothing where the demo is there already.
     *
     * @throws SettingProblem where an earlier start was stopped while it made the demo
     */
    public void load() {
        if (!openDemoSites.areOpen()) {
            make();
        } else if (!mark.isSet()) {
            throw new SettingProblem(settings.databaseUrl().orElse("Data folder " + settings.dataFolder()),
                    "holds a demo trial that was stopped while it was made.", "Delete it, or name another with --data DIR, and start again.");
        }
    }

    /** Subjects are simulated while the passwords of the accounts are hashed: both take their time. */
    private void make() {
        LOG.info("Making the demo trial; this takes up to a minute, at the first start only");
        CompletableFuture<List<TreatedSubject>> treated = CompletableFuture.supplyAsync(writeDiary::simulate);
        openDemoSites.open();
        List<DiaryEntry> diary = writeDiary.write(treated.join());
        diary.forEach(keepDiary::keep);
        sweepSites.sweep();
        keepDiary.keep(tellCut.tell());
        mark.set(diary.size());
    }
}
