package plateau.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What monitors did about the values of one subject, the queries that wait before the closed ones. */
public record SubjectReviews(List<Query> queries, List<Verification> verifications) {

    static SubjectReviews among(List<Review> reviews) {
        return new SubjectReviews(
                reviews.stream().filter(Query.class::isInstance).map(Query.class::cast).sorted(Comparator.comparing(Query::state).thenComparing(Query::at)).toList(),
                reviews.stream().filter(Verification.class::isInstance).map(Verification.class::cast).toList());
    }

    public List<Query> about(Target target) {
        return queries.stream().filter(query -> query.target().equals(target)).toList();
    }

    /** The mark of a value that was not taken back. */
    public Optional<Verification> verification(Target target) {
        return verifications.stream().filter(mark -> mark.isStanding() && mark.target().equals(target)).findFirst();
    }

    /** @param revision of the value now */
    public Verified verified(Target target, int revision) {
        return verification(target).map(mark -> mark.revision() == revision ? Verified.YES : Verified.CHANGED_SINCE).orElse(Verified.NO);
    }
}
