package plateau.cdisc;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import plateau.cut.CutSubject;

/** A dataset of SDTM. */
public enum Domain {
    DM("Demographics", Demographics.VARIABLES, Demographics::rows),
    DS("Disposition", Disposition.VARIABLES, Disposition::rows),
    EX("Exposure", Exposure.VARIABLES, Exposure::rows),
    LB("Laboratory Test Results", Laboratory.VARIABLES, Laboratory::rows),
    AE("Adverse Events", Bleedings.VARIABLES, Bleedings::rows),
    DV("Protocol Deviations", Deviations.VARIABLES, Deviations::rows);

    private static final List<Variable> FIRST = List.of(Variable.text("STUDYID", "Study Identifier", 40).key(1), Variable.text("DOMAIN", "Domain Abbreviation", 2),
            Variable.text("USUBJID", "Unique Subject Identifier", 60).key(2));

    private final String label;
    private final List<Variable> variables;
    private final Function<StudySubject, List<List<Object>>> rows;

    Domain(String label, List<Variable> variables, Function<StudySubject, List<List<Object>>> rows) {
        this.label = label;
        this.variables = variables;
        this.rows = rows;
    }

    public String label() {
        return label;
    }

    /** Such as {@code lb.csv}. */
    public String file(String ending) {
        return name().toLowerCase(Locale.ROOT) + "." + ending;
    }

    List<Variable> variables() {
        return Stream.concat(FIRST.stream(), variables.stream()).toList();
    }

    /** Of one subject: texts, dates, numbers and null, one for each variable. */
    List<List<Object>> rows(CutStudy study, CutSubject subject) {
        return rows.apply(StudySubject.of(study, subject));
    }
}
