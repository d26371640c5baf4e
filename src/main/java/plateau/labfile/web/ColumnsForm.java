package plateau.labfile.web;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plateau.count.PlateletUnit;
import plateau.labfile.DateOrder;
import plateau.labfile.ReadFile;
import plateau.labfile.RowMapping;
import plateau.page.Choice;
import plateau.page.Delimiter;
import plateau.page.Encoding;
import plateau.page.Form;

/** Which column of a file holds what; columns are chosen by their place, so that a heading may say anything. */
public final class ColumnsForm extends Form {

    private static final String FIXED = "fixed-";
    private static final Choice NONE = Choice.of("", "There is none");
    private static final Choice ASK = Choice.of("", "Choose");

    private final List<String> headings;

    ColumnsForm(Map<String, String> typed, List<String> headings) {
        super(typed);
        this.headings = headings;
    }

    /** What the laboratory's last file was read by, as far as this one has its columns. */
    static ColumnsForm of(RowMapping mapping, ReadFile file) {
        List<String> headings = file.table().headings();
        Map<String, String> fields = reading(file);
        fields.put("subject", place(headings, mapping.subject()));
        fields.put("value", place(headings, mapping.value()));
        fields.put("unit", mapping.fixedUnit().map(unit -> FIXED + unit.name()).orElseGet(() -> place(headings, mapping.unitColumn().orElseThrow())));
        fields.put("test", mapping.testColumn().map(column -> place(headings, column)).orElse(""));
        fields.put("codes", String.join(", ", mapping.testCodes()));
        fields.put("date", place(headings, mapping.date()));
        fields.put("time", mapping.timeColumn().map(column -> place(headings, column)).orElse(""));
        fields.put("order", mapping.order().name());
        fields.put("none", mapping.timeWhereNone().map(LocalTime::toString).orElse(""));
        return new ColumnsForm(fields, headings);
    }

    /** Headings that are usual are chosen already, for the person to check. */
    static ColumnsForm guessed(ReadFile file) {
        List<String> headings = file.table().headings();
        Map<String, String> fields = reading(file);
        fields.put("subject", usual(headings, "USUBJID", "SUBJID", "SUBJECT", "SUBJECT NUMBER"));
        fields.put("value", usual(headings, "LBORRES", "RESULT", "VALUE"));
        fields.put("unit", usual(headings, "LBORRESU", "UNIT", "UNITS"));
        fields.put("test", usual(headings, "LBTESTCD", "TEST", "CODE", "TESTCODE"));
        fields.put("date", usual(headings, "LBDTC", "DATE", "COLLECTED"));
        fields.put("time", usual(headings, "LBTIME", "TIME"));
        fields.put("order", DateOrder.ISO.name());
        return new ColumnsForm(fields, headings);
    }

    private static Map<String, String> reading(ReadFile file) {
        return new HashMap<>(Map.of("encoding", file.encoding().name(), "delimiter", file.delimiter().name()));
    }

    Optional<Encoding> encoding() {
        return choice("encoding", Encoding.class, "Choose how the characters are written.");
    }

    Optional<Delimiter> delimiter() {
        return choice("delimiter", Delimiter.class, "Choose what stands between the cells.");
    }

    Optional<RowMapping> mapping() {
        Optional<String> subject = column("subject", "Choose the column of the subject's number.");
        Optional<String> value = column("value", "Choose the column of the value.");
        Optional<PlateletUnit> fixed = Arrays.stream(PlateletUnit.values()).filter(unit -> typed("unit").equals(FIXED + unit.name())).findFirst();
        Optional<String> unit = fixed.isPresent() ? Optional.empty() : column("unit", "Choose the column of the unit, or the unit that this laboratory always reports in.");
        Optional<String> test = optionalColumn("test");
        Optional<String> date = column("date", "Choose the column of the date.");
        Optional<DateOrder> order = choice("order", DateOrder.class, "Choose how the dates are written.");
        List<String> codes = codes(test);
        Optional<LocalTime> none = typed("none").isEmpty() ? Optional.empty() : time("none", "");
        return wrong() ? Optional.empty() : Optional.of(new RowMapping(subject.get(), value.get(), unit, fixed, test, codes, date.get(), optionalColumn("time"), order.get(), none));
    }

    private List<String> codes(Optional<String> test) {
        List<String> codes = Stream.of(typed("codes").split("[,;\\n]")).map(String::strip).filter(code -> !code.isEmpty()).distinct().toList();
        if (test.isPresent() && codes.isEmpty()) {
            refuse("codes", "Enter what the column of the test says of a platelet count, such as PLAT.");
        } else if (test.isEmpty() && !codes.isEmpty()) {
            refuse("test", "Choose the column of the test, or leave the codes empty.");
        } else if (typed("codes").length() > 1000) {
            refuse("codes", "Use at most 1000 characters.");
        }
        return codes;
    }

    private Optional<String> column(String field, String missing) {
        Optional<String> column = optionalColumn(field);
        if (column.isEmpty()) {
            refuse(field, missing);
        }
        return column;
    }

    private Optional<String> optionalColumn(String field) {
        return Optional.of(typed(field)).filter(text -> text.matches("\\d{1,3}")).map(Integer::valueOf)
                .filter(place -> place < headings.size() && !headings.get(place).isEmpty()).map(headings::get);
    }

    public List<Choice> columns() {
        return Stream.concat(Stream.of(ASK), each()).toList();
    }

    public List<Choice> columnsOrNone() {
        return Stream.concat(Stream.of(NONE), each()).toList();
    }

    public List<Choice> unitColumns() {
        return Stream.concat(columns().stream(), Arrays.stream(PlateletUnit.values())
                .map(unit -> Choice.of(FIXED + unit.name(), "No column: this laboratory always reports in " + unit.label()))).toList();
    }

    public List<Choice> orders() {
        return Choice.each(DateOrder.values(), DateOrder::label);
    }

    public List<Choice> encodings() {
        return Choice.each(Encoding.values(), Encoding::label);
    }

    public List<Choice> delimiters() {
        return Choice.each(Delimiter.values(), Delimiter::label);
    }

    private Stream<Choice> each() {
        return IntStream.range(0, headings.size()).filter(place -> !headings.get(place).isEmpty())
                .mapToObj(place -> Choice.of(String.valueOf(place), "Column \"" + headings.get(place) + "\""));
    }

    private static String place(List<String> headings, String heading) {
        int place = headings.indexOf(heading);
        return place < 0 ? "" : String.valueOf(place);
    }

    private static String usual(List<String> headings, String... names) {
        List<String> plain = headings.stream().map(heading -> Normalizer.normalize(heading, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)).toList();
        return Stream.of(names).map(plain::indexOf).filter(place -> place >= 0).findFirst().map(String::valueOf).orElse("");
    }
}
