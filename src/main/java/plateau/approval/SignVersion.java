package plateau.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.access.Identity;
import plateau.access.Signature;
import plateau.audit.Ledger;
import plateau.page.Refusal;
import plateau.protocol.Protocol;

/** Puts a version of the protocol forward, or approves one that another person put forward. */
@ApplicationScoped
public class SignVersion {

    @Inject
    VersionSignatures signatures;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    @Transactional
    public void sign(Protocol file, VersionAct act, Identity signer) {
        refuseOutOfOrder(file, act, signer);
        ledger.record(new VersionSignature(file, act, new Signature(signer.personId(), signer.fullName(), clock.instant(), act.meaning())));
    }

    /** @throws Refusal where this person cannot do this with the version now */
    public void refuseOutOfOrder(Protocol file, VersionAct act, Identity signer) {
        VersionStatus status = signatures.of(file);
        if (status.isApproved()) {
            throw Refusal.wrongOrder("This version is approved already.", "An amendment is a new file with a new version.");
        }
        if (act == VersionAct.PROPOSAL && !status.mayBeProposed()) {
            throw Refusal.wrongOrder("This version was put forward already.", "A sponsor approves it on its page.");
        }
        if (act == VersionAct.APPROVAL && status.proposal().isEmpty()) {
            throw Refusal.wrongOrder("This version was not put forward, or its file was changed since.", "An administrator puts it forward on its page first.");
        }
        if (act == VersionAct.APPROVAL && !status.awaits(signer.personId())) {
            throw Refusal.wrongOrder("You put this version forward yourself, and an approval needs a second person.", "Ask another sponsor to approve it.");
        }
    }
}
