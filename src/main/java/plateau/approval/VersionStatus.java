package plateau.approval;

import java.util.List;
import java.util.Optional;
import plateau.protocol.Protocol;

/**
 * How far a version of the protocol has come: nothing, put forward, or approved.
 *
 * @param proposal put forward with exactly these bytes
 * @param approval of the version
 */
public record VersionStatus(Protocol file, Optional<VersionSignature> proposal, Optional<VersionSignature> approval) {

    public static VersionStatus of(Protocol file, List<VersionSignature> signatures) {
        return new VersionStatus(file,
                signatures.stream().filter(signature -> signature.is(VersionAct.PROPOSAL) && signature.fits(file)).findFirst(),
                signatures.stream().filter(signature -> signature.is(VersionAct.APPROVAL) && signature.isUnder(file)).findFirst());
    }

    public boolean isApproved() {
        return approval.isPresent();
    }

    /** Put forward by another person, and not approved yet. */
    public boolean awaits(long approverId) {
        return !isApproved() && proposal.filter(signature -> !signature.isBy(approverId)).isPresent();
    }

    public boolean mayBeProposed() {
        return !isApproved() && proposal.isEmpty();
    }
}
