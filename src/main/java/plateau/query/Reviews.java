package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import plateau.audit.ReadOnce;
import plateau.subject.Subject;

/** The queries and the marks of verification of a subject, read together. */
@ApplicationScoped
public class Reviews {

    @Inject
    EntityManager entityManager;
    @Inject
    ReadOnce readOnce;

    public SubjectReviews of(Subject subject) {
        return readOnce.rows(SubjectReviews.class, subject.id(), () -> List.of(read(subject))).get(0);
    }

    /** Holds one until the act's transaction ends, as it is now in the database. */
    void hold(Review review) {
        entityManager.refresh(review, LockModeType.PESSIMISTIC_WRITE);
    }

    private SubjectReviews read(Subject subject) {
        return SubjectReviews.among(entityManager.createQuery("select r from Review r where r.subjectId = :subject order by r.id", Review.class)
                .setParameter("subject", subject.id()).getResultList());
    }
}
