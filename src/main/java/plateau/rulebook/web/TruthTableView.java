package plateau.rulebook.web;

import java.util.List;
import java.util.stream.Stream;
import plateau.approval.web.ApprovalPart;
import plateau.page.View;
import plateau.page.Written;
import plateau.protocol.AlertRule;
import plateau.protocol.Criterion;
import plateau.protocol.Definition;
import plateau.protocol.Protocol;
import plateau.protocol.Sentences;
import plateau.protocol.Source;
import plateau.rulebook.TryAddress;

/** One version of a protocol, whole: every rule and number of its file in words, and each boundary with the answer on both sides. */
public record TruthTableView(Protocol protocol, Standing stands, ApprovalPart.Shown approval, List<StageTable> stages) implements View {

    /** A word of the protocol with its meaning. */
    public record DefinitionRow(String name, String words, String basis, String reference) {

        static DefinitionRow of(Definition definition) {
            return of(definition.name(), definition.words(), definition.source());
        }

        static DefinitionRow of(String name, String words, Source source) {
            return new DefinitionRow(name, words, source.basis().label(), source.reference());
        }
    }

    /** Definitions of one kind. */
    public record Group(String id, String title, List<DefinitionRow> rows) {
    }

    @Override
    public String title() {
        return protocol.title();
    }

    public String from() {
        return Written.date(protocol.effectiveFrom());
    }

    public String standing() {
        return stands.label();
    }

    public String colour() {
        return stands.colour();
    }

    public String tryHref() {
        return TryAddress.of(protocol);
    }

    /** What is the same in every stage, as far as the protocol has it. */
    public List<Group> groups() {
        return Stream.of(
                group("doses", "Doses and levels", protocol.dosesInWords().stream().map(DefinitionRow::of)),
                group("terms", "Terms", protocol.countsInWords().stream().map(DefinitionRow::of)),
                group("taper-plan", "Taper plan", protocol.taperInWords().stream().map(DefinitionRow::of)),
                group("relapse", "Relapse: the first of these", protocol.relapseInWords().stream().map(DefinitionRow::of)),
                group("alerts", "Alerts, beside any advice", protocol.alerts().stream().map(TruthTableView::alert)),
                group("eligibility", "Eligibility", protocol.screening().criteria().stream().map(TruthTableView::criterion)))
                .filter(group -> !group.rows().isEmpty()).toList();
    }

    public int boundaries() {
        return stages.stream().mapToInt(stage -> stage.boundaries().size()).sum();
    }

    private static Group group(String id, String title, Stream<DefinitionRow> rows) {
        return new Group(id, title, rows.toList());
    }

    private static DefinitionRow alert(AlertRule rule) {
        return DefinitionRow.of(Sentences.ENGLISH.alert(rule.alert()), String.join(", ", rule.conditions()), rule.source());
    }

    private static DefinitionRow criterion(Criterion criterion) {
        return DefinitionRow.of(criterion.id(), criterion.title(), criterion.source());
    }
}
