package plateau.rulebook.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import plateau.protocol.Protocol;
import plateau.protocol.Stage;
import plateau.rulebook.FoundBoundaries;
import plateau.site.StudyProtocol;

/** Makes the pages of the protocols. */
@ApplicationScoped
class ProtocolPages {

    @Inject
    StudyProtocol study;
    @Inject
    FoundBoundaries boundaries;
    @Inject
    Clock clock;

    ProtocolsView list() {
        return new ProtocolsView(study.all().stream()
                .sorted(Comparator.comparing((Protocol protocol) -> !study.follows(protocol)).thenComparing(Protocol::id).thenComparing(Protocol::effectiveFrom))
                .map(protocol -> ProtocolsView.Row.of(protocol, standing(protocol))).toList());
    }

    TruthTableView truthTable(Protocol protocol) {
        return new TruthTableView(protocol, standing(protocol), Stream.of(Stage.values()).filter(stage -> !protocol.rules(stage).isEmpty())
                .map(stage -> StageTable.of(protocol, stage, boundaries.of(protocol, stage))).toList());
    }

    TryView tryOut(Protocol protocol, Map<String, String> asked) {
        return TryView.of(protocol, new TryForm(asked, today()), Examples.of(protocol, today()));
    }

    private Standing standing(Protocol protocol) {
        if (!study.follows(protocol)) {
            return Standing.NOT_FOLLOWED;
        }
        return study.at(today()).hash().equals(protocol.hash()) ? Standing.IN_FORCE
                : protocol.effectiveFrom().isAfter(today()) ? Standing.LATER : Standing.EARLIER;
    }

    /** In UTC, because the sites are in several zones. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
