package plateau.cdisc;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import plateau.cut.CutSubject.Bleeding;
import plateau.safety.WhoGrade;

/**
 * AE, ready for the adverse events that the portal does not record yet: for now a row for each bleeding that stands. It has no term of
 * MedDRA, no seriousness and no relation, which nobody recorded, and its grade is one of the WHO's scale of bleeding, not of CTCAE.
 * An examination that found no bleeding, grade 0, is no event.
 */
final class Bleedings {

    static final List<Variable> VARIABLES = List.of(
            Variable.whole("AESEQ", "Sequence Number"),
            Variable.text("AESPID", "Sponsor-Defined Identifier", 10),
            Variable.text("AETERM", "Reported Term for the Adverse Event", 200).key(3),
            Variable.text("AEDECOD", "Dictionary-Derived Term", 200),
            Variable.text("AECAT", "Category for Adverse Event", 20),
            Variable.text("AESCAT", "Subcategory for Adverse Event", 20),
            Variable.text("AETOXGR", "Standard Toxicity Grade", 1),
            Variable.date("AESTDTC", "Start Date/Time of Adverse Event").key(4),
            Variable.whole("AESTDY", "Study Day of Start of Adverse Event"));

    private Bleedings() {
    }

    static List<List<Object>> rows(StudySubject of) {
        List<Bleeding> bleedings = of.subject().bleedings().stream().filter(bleeding -> bleeding.edition().stands() && bleeding.grade() != WhoGrade.NONE)
                .sorted(comparing(Bleeding::on).thenComparing(Bleeding::number)).toList();
        List<List<Object>> rows = new ArrayList<>();
        for (Bleeding bleeding : bleedings) {
            rows.add(of.row("AE", rows.size() + 1, String.valueOf(bleeding.number()), "Bleeding: " + bleeding.place().label(), null, "BLEEDING", "WHO BLEEDING SCALE",
                    String.valueOf(bleeding.grade().number()), bleeding.on(), of.studyDay(bleeding.on())));
        }
        return rows;
    }
}
