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
 * Slows guessing down: after some free tries a wait that doubles with each failure up to five minutes. Unknown names wait
 * like known ones. A name is counted for each address by itself first, so that a stranger who guesses elsewhere does not
 * keep its owner out. What was typed as a name is kept as its
 * fingerprint only, because it may be a password typed into the wrong field.
 */
@ApplicationScoped
class BackOff {

    private static final int FREE_TRIES = 5;
    private static final int FREE_TRIES_OF_MANY = 20;
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

    /** What wrong passwords are counted against, and how many of them are free. */
    record Source(String fingerprint, int freeTries) {

        /** The same name from the same address, or somebody who signs. */
        static Source ofOne(String name) {
            return new Source(Fingerprint.of(name), FREE_TRIES);
        }

        /** Where several people stand behind it: an address, or a name tried from several addresses. */
        static Source ofMany(String name) {
            return new Source(Fingerprint.of(name), FREE_TRIES_OF_MANY);
        }
    }

    /** How long the sources have to wait before the next try; zero where they need not. */
    Duration waitFor(Collection<Source> sources) {
        return sources.stream().map(this::waitFor).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    void failed(Collection<Source> sources) {
        sources.forEach(source -> ledger.keep(new FailedSignIn(source.fingerprint(), clock.instant())));
    }

    void succeeded(Source source) {
        entityManager.createQuery("delete from FailedSignIn f where f.source = :source or f.at < :forgotten")
                .setParameter("source", source.fingerprint())
                .setParameter("forgotten", clock.instant().minus(MEMORY))
                .executeUpdate();
    }

    private Duration waitFor(Source source) {
        Instant now = clock.instant();
        List<FailedSignIn> failures = entityManager.createQuery(
                        "select f from FailedSignIn f where f.source = :source and f.at > :since order by f.at desc", FailedSignIn.class)
                .setParameter("source", source.fingerprint())
                .setParameter("since", now.minus(MEMORY))
                .setMaxResults(source.freeTries() + MOST_DOUBLINGS)
                .getResultList();
        if (failures.size() < source.freeTries()) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << failures.size() - source.freeTries());
        Instant end = failures.get(0).at().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
    }
}
