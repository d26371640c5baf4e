package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import plateau.audit.Ledger;

/**
 * Slows guessing down, by name and by address: five free tries, then a wait that doubles with each failure up to five
 * minutes. Nobody is locked out for long, and unknown names wait like known ones. What was typed as a name is kept as its
 * fingerprint only, because it may be a password typed into the wrong field.
 */
@ApplicationScoped
class BackOff {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    @Inject
    EntityManager entityManager;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** How long the sources have to wait before the next try; zero where they need not. */
    Duration waitFor(Collection<String> sources) {
        return sources.stream().map(this::waitFor).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    void failed(Collection<String> sources) {
        sources.forEach(source -> ledger.keep(new FailedSignIn(Fingerprint.of(source), clock.instant())));
    }

    void succeeded(String source) {
        entityManager.createQuery("delete from FailedSignIn f where f.source = :source or f.at < :forgotten")
                .setParameter("source", Fingerprint.of(source))
                .setParameter("forgotten", clock.instant().minus(MEMORY))
                .executeUpdate();
    }

    private Duration waitFor(String source) {
        Instant now = clock.instant();
        List<FailedSignIn> failures = entityManager.createQuery(
                        "select f from FailedSignIn f where f.source = :source and f.at > :since order by f.at desc", FailedSignIn.class)
                .setParameter("source", Fingerprint.of(source))
                .setParameter("since", now.minus(MEMORY))
                .setMaxResults(FREE_TRIES + MOST_DOUBLINGS)
                .getResultList();
        if (failures.size() < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << failures.size() - FREE_TRIES);
        Instant end = failures.get(0).at().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
    }
}
