package plateau.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import plateau.protocol.Protocol;
import plateau.site.StudyProtocol;

/** The signatures under the versions of the study's protocol. */
@ApplicationScoped
public class VersionSignatures {

    @Inject
    EntityManager entityManager;
    @Inject
    StudyProtocol studyProtocol;

    public List<VersionSignature> all() {
        return entityManager.createQuery("select s from VersionSignature s order by s.signedAt, s.id", VersionSignature.class).getResultList();
    }

    /** The versions of the study's protocol that are approved for the study, the earliest first. */
    public List<Protocol> approvedVersions() {
        List<VersionSignature> signatures = all();
        return studyProtocol.versions().stream().filter(file -> VersionStatus.of(file, signatures).isApproved()).toList();
    }

    /** How far a version has come. */
    public VersionStatus of(Protocol file) {
        return VersionStatus.of(file, all());
    }
}
