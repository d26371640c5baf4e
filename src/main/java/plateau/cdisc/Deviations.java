package plateau.cdisc;

import java.util.List;
import plateau.cut.CutSubject.Deviation;
import plateau.deviation.DeviationState;

/**
 * DV: a row for each deviation that was not withdrawn, with the columns that the log of the deviations has too. DVSEQ is the number that
 * it has at its site, so that it is the same in every file.
 */
final class Deviations {

    static final List<Variable> VARIABLES = List.of(
            Variable.whole("DVSEQ", "Sequence Number"),
            Variable.text("DVSPID", "Sponsor-Defined Identifier", 12),
            Variable.text("DVTERM", "Protocol Deviation Term", 2200).key(4),
            Variable.text("DVDECOD", "Protocol Deviation Coded Term", 40),
            Variable.text("DVCAT", "Category for Protocol Deviation", 5),
            Variable.text("DVSCAT", "Subcategory for Protocol Deviation", 13),
            Variable.date("DVSTDTC", "Start Date/Time of Deviation").key(3),
            Variable.whole("DVSTDY", "Study Day of Start of Deviation"));

    private Deviations() {
    }

    static List<List<Object>> rows(StudySubject of) {
        return of.subject().deviations().stream().filter(deviation -> deviation.state() != DeviationState.WITHDRAWN).map(deviation -> row(of, deviation)).toList();
    }

    private static List<Object> row(StudySubject of, Deviation deviation) {
        return of.row("DV", Integer.valueOf(deviation.number().replaceFirst(".*-D", "")), deviation.number(),
                "%s. Asked: %s. Done: %s".formatted(deviation.code().label(), deviation.asked(), deviation.done()), deviation.code().name(), deviation.severity().name(),
                deviation.important().map(important -> important ? "IMPORTANT" : "NOT IMPORTANT").orElse(null), deviation.on(), of.studyDay(deviation.on()));
    }
}
