package plateau.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import plateau.protocol.Protocol;
import plateau.setting.SettingProblem;
import plateau.site.StudyProtocol;

/** Stops the start where the file of an approved version is absent or was edited: decisions rest on it. */
@ApplicationScoped
public class CheckApprovedFiles {

    private static final String REMEDY = "Put the approved file back. An amendment is a new file with a new version.";

    @Inject
    VersionSignatures signatures;
    @Inject
    StudyProtocol studyProtocol;

    /** @throws SettingProblem naming the version and what became of its file */
    public void check() {
        signatures.all().stream().filter(signature -> signature.is(VersionAct.APPROVAL)).forEach(this::check);
    }

    private void check(VersionSignature approval) {
        String name = approval.protocol() + " " + approval.protocolVersion();
        Protocol file = studyProtocol.version(approval.protocol(), approval.protocolVersion()).orElseThrow(() -> new SettingProblem(
                "Protocol file of " + name, "was approved on " + approval.signedAt() + " and is not in the folder of protocol files.", REMEDY));
        if (!approval.fits(file)) {
            throw new SettingProblem("Protocol file of " + name, "was approved with SHA-256 " + approval.protocolHash() + " and now has "
                    + file.hash() + ".", REMEDY);
        }
    }
}
