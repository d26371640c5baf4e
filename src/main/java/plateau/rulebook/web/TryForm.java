package plateau.rulebook.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.page.Choice;
import plateau.page.Form;
import plateau.page.Problem;
import plateau.protocol.DatedCount;
import plateau.protocol.Protocol;
import plateau.protocol.Situation;
import plateau.protocol.SituationException;
import plateau.protocol.Stage;
import plateau.rulebook.HistoryText;
import plateau.rulebook.TryAddress;

/** A history to ask a protocol about, as the address holds it. */
public final class TryForm extends Form {

    /** Longer addresses are cut or refused by what stands between a browser and the portal. */
    private static final int LONGEST_HISTORY = 5000;
    private static final List<String> FIELDS = List.of("stage", "asOf", "assignedDoseMg", "taperStarted", "baselineCount", "adherenceConfirmed", "history");

    private final boolean asked;
    private final HistoryText history;
    private Optional<Situation> situation = Optional.empty();

    /** @param address the fields of the address; none where nothing is asked yet */
    TryForm(Map<String, String> address, LocalDate today) {
        super(withUsual(address, today));
        asked = FIELDS.stream().anyMatch(address::containsKey);
        history = HistoryText.of(typed("history").length() > LONGEST_HISTORY ? "" : typed("history"));
        if (asked) {
            situation = read();
        }
    }

    private static Map<String, String> withUsual(Map<String, String> address, LocalDate today) {
        Map<String, String> all = new HashMap<>(address);
        all.putIfAbsent("asOf", today.toString());
        all.putIfAbsent("stage", Stage.TITRATION.name());
        all.putIfAbsent("adherenceConfirmed", "yes");
        return all;
    }

    public boolean asked() {
        return asked;
    }

    /** Empty while something typed cannot be read. */
    Optional<Situation> situation() {
        return wrong() ? Optional.empty() : situation;
    }

    HistoryText history() {
        return history;
    }

    /** The address of the same question with another history. */
    String withHistory(Protocol protocol, String text) {
        Map<String, String> fields = new HashMap<>();
        FIELDS.forEach(field -> fields.put(field, typed(field)));
        fields.put("history", text);
        return TryAddress.of(protocol, fields);
    }

    /** Whether a field is filled in that most questions leave empty. */
    public boolean rareAsked() {
        return !(typed("assignedDoseMg") + typed("baselineCount")).isEmpty();
    }

    public List<String> historyProblems() {
        return problems().stream().filter(problem -> problem.field().equals("history")).map(Problem::sentence).toList();
    }

    public List<Choice> stages() {
        return Stream.of(Stage.values()).map(stage -> Choice.of(stage.name(), StageTable.titleOf(stage))).toList();
    }

    public List<Choice> adherences() {
        return Choice.YES_NO;
    }

    /** Notes what the protocol finds wrong with the facts, beside the field it stands in. */
    void refuse(SituationException flawed) {
        flawed.flaws().forEach(flaw -> refuse(FIELDS.contains(flaw.field()) ? flaw.field() : "history", flaw.problem() + "."));
    }

    private Optional<Situation> read() {
        Optional<Stage> stage = choice("stage", Stage.class, "Choose the stage.");
        Optional<LocalDate> asOf = day("asOf");
        if (asOf.isEmpty() && typed("asOf").isEmpty()) {
            refuse("asOf", "Enter the decision date, such as 2026-01-20.");
        }
        Optional<BigDecimal> dose = optionalNumber("assignedDoseMg");
        Optional<LocalDate> taper = day("taperStarted");
        Optional<BigDecimal> baseline = optionalNumber("baselineCount");
        if (baseline.filter(count -> count.signum() < 0 || count.compareTo(DatedCount.HIGHEST) > 0).isPresent()) {
            refuse("baselineCount", "A platelet count lies between 0 and 5000 in 10⁹/L.");
        }
        Optional<Boolean> adherence = yesNo("adherenceConfirmed", "Say whether the drug was taken as prescribed.");
        readHistory();
        if (wrong()) {
            return Optional.empty();
        }
        return Optional.of(history.addTo(new Situation(asOf.get(), stage.get(), dose, baseline, taper, List.of(), List.of(), List.of(), List.of(), adherence.get())));
    }

    private void readHistory() {
        int length = typed("history").length();
        if (length > LONGEST_HISTORY) {
            refuse("history", "The history has %,d characters. An address holds at most %,d: leave out the oldest lines that no longer matter."
                    .formatted(length, LONGEST_HISTORY));
        }
        history.problems().forEach(problem -> refuse("history", problem));
    }

    private Optional<BigDecimal> optionalNumber(String name) {
        return typed(name).isEmpty() ? Optional.empty() : number(name, "");
    }

    private Optional<LocalDate> day(String name) {
        Optional<LocalDate> day = HistoryText.day(typed(name));
        if (day.isEmpty() && !typed(name).isEmpty()) {
            refuse(name, "\"" + typed(name) + "\" is no date. Write the year first, such as 2026-01-20.");
        }
        return day;
    }
}
