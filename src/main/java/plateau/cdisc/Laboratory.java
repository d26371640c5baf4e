package plateau.cdisc;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.cut.CutSubject;
import plateau.cut.CutSubject.Count;

/**
 * LB: a row for each platelet count that stands, as it was typed and in 10^9/L. The baseline is the latest one up to the day of the first
 * dose, that day included, because a count of that day is taken before the dose. Times are those of the clock at the site.
 */
final class Laboratory {

    static final List<Variable> VARIABLES = List.of(
            Variable.whole("LBSEQ", "Sequence Number"),
            Variable.text("LBSPID", "Sponsor-Defined Identifier", 10),
            Variable.text("LBTESTCD", "Lab Test or Examination Short Name", 8).key(3),
            Variable.text("LBTEST", "Lab Test or Examination Name", 40),
            Variable.text("LBCAT", "Category for Lab Test", 20),
            Variable.text("LBORRES", "Result or Finding in Original Units", 40),
            Variable.text("LBORRESU", "Original Units", 20),
            Variable.text("LBSTRESC", "Character Result/Finding in Std Format", 40),
            Variable.number("LBSTRESN", "Numeric Result/Finding in Standard Units"),
            Variable.text("LBSTRESU", "Standard Units", 6),
            Variable.text("LBBLFL", "Baseline Flag", 1),
            Variable.text("LBLOBXFL", "Last Observation Before Exposure Flag", 1),
            Variable.text("LBDTC", "Date/Time of Specimen Collection", 16).key(4),
            Variable.whole("LBDY", "Study Day of Specimen Collection"));

    private Laboratory() {
    }

    static List<List<Object>> rows(StudySubject of) {
        List<Count> counts = standing(of.subject());
        Optional<Count> baseline = of.firstDose().flatMap(first -> counts.stream().filter(count -> !count.collectedOn().isAfter(first)).reduce((earlier, later) -> later));
        List<List<Object>> rows = new ArrayList<>();
        for (Count count : counts) {
            String flag = baseline.filter(count::equals).map(last -> "Y").orElse(null);
            rows.add(of.row("LB", rows.size() + 1, String.valueOf(count.number()), "PLAT", "Platelets", "HEMATOLOGY", count.typed(), count.unit(), count.value().toPlainString(), count.value(),
                    "10^9/L", flag, flag, of.siteTime(count.collectedAt()), of.studyDay(count.collectedOn())));
        }
        return rows;
    }

    private static List<Count> standing(CutSubject subject) {
        return subject.counts().stream().filter(count -> count.edition().stands()).sorted(comparing(Count::collectedAt).thenComparing(Count::number)).toList();
    }
}
