package plateau.testing;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Subjects of one site whose tapers begin on the same day. */
public final class ExampleTapers {

    private final Example site;
    private final List<ExampleSubject> subjects;

    private ExampleTapers(Example site, List<ExampleSubject> subjects) {
        this.site = site;
        this.subjects = subjects;
    }

    /** After 171 days on a dose with four counts of at least 50; the first step is decided today. */
    public static ExampleTapers begun(Example site, int howMany, String doseMg) {
        ExampleTapers tapers = new ExampleTapers(site, Stream.generate(() -> site.enrolled(doseMg)).limit(howMany).toList());
        tapers.each(subject -> subject.withCount("20").dosedAsAsked());
        site.daysLater(150);
        for (String count : List.of("70", "80", "90")) {
            tapers.each(subject -> subject.withCount(count));
            site.daysLater(7);
        }
        tapers.each(subject -> subject.withCount("85").taperStarted().decidedAsAsked());
        return tapers;
    }

    public ExampleSubject get(int place) {
        return subjects.get(place);
    }

    public void daysLater(int days) {
        site.daysLater(days);
    }

    private void each(Consumer<ExampleSubject> act) {
        subjects.forEach(act);
    }
}
