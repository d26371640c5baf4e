package plateau.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The signatures under subjects' enrolment and withdrawal. */
@ApplicationScoped
public class SubjectSignatures {

    @Inject
    EntityManager entityManager;

    /** In the order in which they were set. */
    public List<SubjectSignature> of(Subject subject) {
        return entityManager.createQuery("select s from SubjectSignature s where s.subjectId = :subject order by s.signedAt", SubjectSignature.class)
                .setParameter("subject", subject.id()).getResultList();
    }
}
