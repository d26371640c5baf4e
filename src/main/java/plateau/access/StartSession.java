package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.draft.Drafts;

/** Signs a person in. */
@ApplicationScoped
public class StartSession {

    @Inject
    RecognisePerson recognisePerson;
    @Inject
    Sessions sessions;
    @Inject
    ForgetEnded forgetEnded;
    @Inject
    Drafts drafts;
    @Inject
    Ledger ledger;
    @Inject
    Author author;

    /** @param address of the browser @param browser what it calls itself */
    public record Attempt(String userName, String password, String address, String browser) {
    }

    /**
     * @param key     of the new session, or none
     * @param pause   how long to wait, where there is none, before the next try
     * @param unsaved whether the person typed something before that is not saved
     */
    public record Outcome(Optional<String> key, Duration pause, boolean unsaved) {
    }

    @Transactional
    public Outcome start(Attempt attempt) {
        RecognisePerson.Outcome outcome = recognisePerson.recognise(
                new RecognisePerson.Attempt(attempt.userName(), attempt.password(), attempt.address()), Person::maySignIn);
        boolean unsaved = outcome.person().filter(person -> !drafts.of(person.id()).isEmpty()).isPresent();
        return new Outcome(outcome.person().map(person -> admit(person, attempt)), outcome.pause(), unsaved);
    }

    private String admit(Person person, Attempt attempt) {
        forgetEnded.forget();
        author.is(new Author.Who(person.id(), person.fullName(), "own account"));
        ledger.note(person.recordName(), "sign-in", "from " + attempt.address());
        if (Passwords.isOutdated(person.passwordHash())) {
            ledger.change(person, "hash parameters were raised", p -> p.strengthen(Passwords.hash(attempt.password())));
        }
        return sessions.start(person, attempt.browser());
    }
}
