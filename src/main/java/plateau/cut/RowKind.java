package plateau.cut;

import java.util.function.ToLongFunction;

/** The kinds of rows in a data cut, which are counted when it is taken. Each version of a value is a row. */
enum RowKind {
    SUBJECTS("subjects", subject -> 1),
    ANSWERS("screening answers", subject -> subject.answers().size()),
    COUNTS("platelet counts", subject -> subject.counts().size()),
    DECISIONS("dose decisions", subject -> subject.decisions().size()),
    TAPERS("tapers", subject -> subject.tapers().size()),
    RELAPSES("relapses", subject -> subject.tapers().stream().filter(taper -> taper.relapse().isPresent()).count()),
    BLEEDINGS("bleedings", subject -> subject.bleedings().size()),
    RESCUES("rescue therapies", subject -> subject.rescues().size()),
    DEVIATIONS("deviations", subject -> subject.deviations().size()),
    QUERIES("queries", subject -> subject.queries().size());

    private final String label;
    private final ToLongFunction<CutSubject> of;

    RowKind(String label, ToLongFunction<CutSubject> of) {
        this.label = label;
        this.of = of;
    }

    String label() {
        return label;
    }

    /** How many a subject has. */
    long of(CutSubject subject) {
        return of.applyAsLong(subject);
    }
}
