package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Finds out in whose name a program calls, by the name and password, or the token, that each of its requests brings. */
@ApplicationScoped
class AdmitProgram {

    private static final String TOKEN = "Bearer ";

    @Inject
    RecognisePerson recognisePerson;
    @Inject
    RoleGrants roleGrants;
    @Inject
    ProgramTokens tokens;

    /** In whose name, or nobody's; then how long to pause before the next try. */
    record Outcome(Optional<Identity> identity, Duration pause) {
    }

    /**
     * @param authorization what the header of this name holds, or null
     * @param address       of the program
     * @param takesToken    whether what is asked for is open to tokens
     */
    @Transactional
    public Outcome admit(String authorization, String address, boolean takesToken) {
        if (authorization != null && authorization.regionMatches(true, 0, TOKEN, 0, TOKEN.length())) {
            return new Outcome(takesToken ? tokens.use(authorization.substring(TOKEN.length()).strip()) : Optional.empty(), Duration.ZERO);
        }
        return BasicCredentials.read(authorization).map(given -> recognisePerson.recognise(
                        new RecognisePerson.Attempt(given.userName(), given.password(), address),
                        // a one-time secret is there to be changed, on the page for it
                        (person, now) -> person.maySignIn(now) && !person.mustChangePassword()))
                .map(outcome -> new Outcome(outcome.person().map(this::identity), outcome.pause()))
                .orElse(new Outcome(Optional.empty(), Duration.ZERO));
    }

    private Identity identity(Person person) {
        return Identity.of(person, Identity.NO_SESSION, roleGrants.of(List.of(person.id())));
    }
}
