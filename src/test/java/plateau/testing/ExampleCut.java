package plateau.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plateau.cut.CutHead;
import plateau.cut.CutReader;
import plateau.cut.CutStamp;
import plateau.cut.CutState;
import plateau.cut.CutSubject;
import plateau.cut.DataCut;
import plateau.cut.DataCuts;
import plateau.cut.TakeCut;

/** A data cut that the portal itself takes for a test. */
public final class ExampleCut {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestPortal portal = TestPortal.running();
    private final String number;

    private ExampleCut(String number) {
        this.number = number;
    }

    /** Taken, or ended otherwise. */
    public static ExampleCut of(Example... sites) {
        return asked(sites).ended();
    }

    /** Asked for, and taken in the background. */
    public static ExampleCut asked(Example... sites) {
        TestPortal portal = TestPortal.running();
        return new ExampleCut(portal.inside(() -> portal.bean(TakeCut.class).take(Stream.of(sites).map(Example::get).toList())).number());
    }

    /** One that somebody asked for. */
    public static ExampleCut numbered(String number) {
        return new ExampleCut(number);
    }

    /** Waits for its end, whatever that is. */
    public ExampleCut ended() {
        for (long waited = 0; get().is(CutState.TAKING); waited += 20) {
            if (waited > PATIENCE.toMillis()) {
                throw new AssertionError("Data cut " + number + " does not end");
            }
            pause();
        }
        return this;
    }

    public String number() {
        return number;
    }

    /** The address of its page. */
    public String page() {
        return "/reports/" + number;
    }

    public DataCut get() {
        return portal.inside(() -> portal.bean(DataCuts.class).numbered(number).orElseThrow());
    }

    public CutStamp stamp() {
        return portal.inside(() -> portal.bean(CutReader.class).stamp(get()));
    }

    public CutHead head() {
        return portal.inside(() -> portal.bean(CutReader.class).read(get(), (head, subjects) -> head));
    }

    public List<CutSubject> subjects() {
        return portal.inside(() -> {
            List<CutSubject> subjects = new ArrayList<>();
            portal.bean(CutReader.class).each(get(), subjects::add);
            return subjects;
        });
    }

    public CutSubject subject(ExampleSubject wanted) {
        return subjects().stream().filter(subject -> subject.screeningNumber().equals(wanted.number())).findFirst().orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
