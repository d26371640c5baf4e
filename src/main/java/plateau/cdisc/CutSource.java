package plateau.cdisc;

import java.util.function.Consumer;
import plateau.cut.CutSubject;

/** Goes through the subjects of a cut, as often as it is asked, each time in the same order and with one of them in memory. */
@FunctionalInterface
public interface CutSource {

    void each(Consumer<CutSubject> reader);
}
