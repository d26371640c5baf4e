package plateau.rulebook.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plateau.approval.VersionSignature;
import plateau.approval.VersionSignatures;
import plateau.approval.VersionStatus;
import plateau.approval.web.ApprovalPart;
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
    VersionSignatures signatures;
    @Inject
    ApprovalPart approvalPart;
    @Inject
    FoundBoundaries boundaries;
    @Inject
    Clock clock;

    ProtocolsView list() {
        List<VersionSignature> signed = signatures.all();
        return new ProtocolsView(study.all().stream()
                .sorted(Comparator.comparing((Protocol protocol) -> !study.isOfStudy(protocol.id())).thenComparing(Protocol::id).thenComparing(Protocol::effectiveFrom))
                .map(protocol -> ProtocolsView.Row.of(protocol, standing(VersionStatus.of(protocol, signed)))).toList());
    }

    TruthTableView truthTable(Protocol protocol) {
        return new TruthTableView(protocol, standing(signatures.of(protocol)), approvalPart.of(protocol), Stream.of(Stage.values()).filter(stage -> !protocol.rules(stage).isEmpty())
                .map(stage -> StageTable.of(protocol, stage, boundaries.of(protocol, stage))).toList());
    }

    TryView tryOut(Protocol protocol, Map<String, String> asked) {
        return TryView.of(protocol, new TryForm(asked, today()), Examples.of(protocol, today()));
    }

    private Standing standing(VersionStatus status) {
        if (!study.isOfStudy(status.file().id())) {
            return Standing.NOT_FOLLOWED;
        }
        return status.isApproved() ? Standing.APPROVED : status.proposal().isPresent() ? Standing.PROPOSED : Standing.NOT_PROPOSED;
    }

    /** In UTC, because the sites are in several zones. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
