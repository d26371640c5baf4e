package plateau.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plateau.page.ApiProblem.Flaw;
import plateau.protocol.Protocol;
import plateau.protocol.Situation;
import plateau.protocol.Stage;
import plateau.site.StudyProtocol;

/** Reads a question from JSON, strictly: what is not understood to the last field is refused. */
record QuestionReader(StudyProtocol protocols) {

    private static final String[] FIELDS = {"protocol", "version", "stage", "asOf", "assignedDoseMg", "baselineCount", "taperStarted",
            "regimens", "counts", "bleedings", "rescues", "adherenceConfirmed"};

    /** @throws RefusedQuestion with everything that is wrong */
    Question read(byte[] text) {
        JsonPart question = JsonPart.whole(StrictJson.read(text));
        if (!question.isObjectOf(FIELDS)) {
            throw new RefusedQuestion(question.flaws());
        }
        Optional<LocalDate> asOf = question.required("asOf").flatMap(JsonPart::date);
        Optional<Protocol> protocol = protocol(question, asOf);
        Optional<Situation> situation = situation(question, asOf, protocol);
        protocol.ifPresent(rules -> situation.ifPresent(facts -> refuseFlawed(question, rules, facts)));
        if (!question.flaws().isEmpty()) {
            throw new RefusedQuestion(question.flaws());
        }
        return new Question(protocol.orElseThrow(), situation.orElseThrow());
    }

    private Optional<Protocol> protocol(JsonPart question, Optional<LocalDate> asOf) {
        Optional<String> id = question.required("protocol").flatMap(JsonPart::text);
        Optional<JsonPart> given = question.optional("version");
        Optional<String> version = given.flatMap(JsonPart::text);
        if (id.isEmpty() || given.isPresent() && version.isEmpty()) {
            return Optional.empty();
        }
        if (!protocols.ids().contains(id.get())) {
            question.field("protocol").refuse("There is no such protocol; there are " + String.join(", ", protocols.ids()) + ".");
            return Optional.empty();
        }
        return version.isPresent() ? versioned(question, id.get(), version.get()) : asOf.flatMap(day -> latest(question, id.get(), day));
    }

    private Optional<Protocol> versioned(JsonPart question, String id, String version) {
        Optional<Protocol> protocol = protocols.version(id, version);
        if (protocol.isEmpty()) {
            question.field("version").refuse("This protocol has no such version.");
        }
        return protocol;
    }

    private Optional<Protocol> latest(JsonPart question, String id, LocalDate day) {
        Optional<Protocol> protocol = protocols.latest(id, day);
        if (protocol.isEmpty()) {
            question.field("asOf").refuse("No version of this protocol is in force on this day; name one, or give a later day.");
        }
        return protocol;
    }

    private static Optional<Situation> situation(JsonPart question, Optional<LocalDate> asOf, Optional<Protocol> protocol) {
        HistoryReader history = new HistoryReader(question, asOf, protocol.map(Protocol::permittedRegimens).orElse(List.of()));
        Optional<Stage> stage = question.optional("stage").map(each -> each.word(Stage.class)).orElse(Optional.of(Stage.TITRATION));
        Situation facts = new Situation(asOf.orElse(LocalDate.EPOCH), stage.orElse(Stage.TITRATION),
                question.optional("assignedDoseMg").flatMap(JsonPart::number),
                question.optional("baselineCount").flatMap(JsonPart::count),
                question.optional("taperStarted").flatMap(JsonPart::date),
                history.regimens(), history.counts(), history.bleedings(), history.rescues(),
                question.optional("adherenceConfirmed").flatMap(JsonPart::trueOrFalse).orElse(true));
        return Optional.of(facts).filter(each -> asOf.isPresent() && stage.isPresent());
    }

    /** What the facts are to one another and to the protocol, except where they could not even be read. */
    private static void refuseFlawed(JsonPart question, Protocol protocol, Situation situation) {
        List<Flaw> before = List.copyOf(question.flaws());
        protocol.flaws(situation).stream()
                .filter(flaw -> before.stream().map(Flaw::field).noneMatch(field -> field.equals(flaw.field()) || field.startsWith(flaw.field() + "[")))
                .forEach(flaw -> question.field(flaw.field()).refuse(flaw.problem() + "."));
    }
}
