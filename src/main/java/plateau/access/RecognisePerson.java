package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import plateau.audit.Ledger;
import plateau.audit.RecordName;

/**
 * Finds out who somebody is by name and password, the one way for browsers and programs. Unknown name, wrong password and
 * closed account get the same answer after the same time.
 */
@ApplicationScoped
class RecognisePerson {

    @Inject
    People people;
    @Inject
    BackOff backOff;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** @param address of the browser or program */
    record Attempt(String userName, String password, String address) {

        /** The name as tried from here; then the address and the name, each as tried by many. */
        List<BackOff.Source> sources() {
            return List.of(BackOff.Source.ofOne("name " + userName + " from " + address),
                    BackOff.Source.ofMany("address " + address), BackOff.Source.ofMany("name " + userName));
        }
    }

    /** The person, or nobody; then how long to pause before the next try. */
    record Outcome(Optional<Person> person, Duration pause) {
    }

    /** @param mayEnter whether a person whose password is right may come in now */
    @Transactional
    public Outcome recognise(Attempt attempt, BiPredicate<Person, Instant> mayEnter) {
        Duration wait = backOff.waitFor(attempt.sources());
        if (!wait.isZero()) {
            return new Outcome(Optional.empty(), wait);
        }
        Optional<Person> person = people.named(attempt.userName());
        boolean matches = person.map(p -> Passwords.matches(attempt.password(), p.passwordHash()))
                .orElseGet(() -> Passwords.matchesNobody(attempt.password()));
        if (!matches || !mayEnter.test(person.get(), clock.instant())) {
            backOff.failed(attempt.sources());
            ledger.note(RecordName.ofStudy("person", person.map(Person::userName).orElse("unknown")), "sign-in refused", "from " + attempt.address());
            return new Outcome(Optional.empty(), Duration.ZERO);
        }
        backOff.succeeded(attempt.sources().get(0));
        return new Outcome(person, Duration.ZERO);
    }
}
