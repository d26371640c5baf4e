package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.audit.RecordName;

/** Signs a person in. Unknown name, wrong password and closed account get the same answer after the same time. */
@ApplicationScoped
public class StartSession {

    @Inject
    People people;
    @Inject
    Sessions sessions;
    @Inject
    BackOff backOff;
    @Inject
    ForgetEnded forgetEnded;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** @param address of the browser @param browser what it calls itself */
    public record Attempt(String userName, String password, String address, String browser) {

        /** The name as tried from here; then the address and the name, each as tried by many. */
        List<BackOff.Source> sources() {
            return List.of(BackOff.Source.ofOne("name " + userName + " from " + address),
                    BackOff.Source.ofMany("address " + address), BackOff.Source.ofMany("name " + userName));
        }
    }

    /** The key of the new session, or none; then how long to pause before the next try. */
    public record Outcome(Optional<String> key, Duration pause) {
    }

    @Transactional
    public Outcome start(Attempt attempt) {
        Duration wait = backOff.waitFor(attempt.sources());
        if (!wait.isZero()) {
            return new Outcome(Optional.empty(), wait);
        }
        Optional<Person> person = people.named(attempt.userName());
        boolean matches = person.map(p -> Passwords.matches(attempt.password(), p.passwordHash()))
                .orElseGet(() -> Passwords.matchesNobody(attempt.password()));
        if (!matches || !person.get().maySignIn(clock.instant())) {
            backOff.failed(attempt.sources());
            ledger.note(RecordName.ofStudy("person", person.map(Person::userName).orElse("unknown")), "sign-in refused", "from " + attempt.address());
            return new Outcome(Optional.empty(), Duration.ZERO);
        }
        return new Outcome(Optional.of(admit(person.get(), attempt)), Duration.ZERO);
    }

    private String admit(Person person, Attempt attempt) {
        backOff.succeeded(attempt.sources().get(0));
        forgetEnded.forget();
        author.is(new Author.Who(person.id(), person.fullName(), "own account"));
        ledger.note(person.recordName(), "sign-in", "from " + attempt.address());
        if (Passwords.isOutdated(person.passwordHash())) {
            ledger.change(person, "hash parameters were raised", p -> p.strengthen(Passwords.hash(attempt.password())));
        }
        return sessions.start(person, attempt.browser());
    }
}
