package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plateau.access.CurrentPerson;
import plateau.access.People;
import plateau.access.Person;
import plateau.access.RoleGrant;
import plateau.access.RoleGrants;
import plateau.access.Sessions;
import plateau.audit.AuditTrail;
import plateau.page.Paging;
import plateau.page.Refusal;
import plateau.page.Written;
import plateau.site.Sites;

/** The pages of people, put together from what several collections hold. */
@RequestScoped
class PersonViews {

    private static final String SIGN_IN = "sign-in";

    @Inject
    People people;
    @Inject
    RoleGrants roleGrants;
    @Inject
    Sites sites;
    @Inject
    Sessions sessions;
    @Inject
    AuditTrail auditTrail;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    Person named(String userName) {
        return people.named(userName).orElseThrow(Refusal::notFound);
    }

    PeopleView found(String find, int page) {
        Paging paging = new Paging(page, people.count(find), "/people", Map.of("find", find));
        List<Person> found = people.found(find, paging);
        Map<Long, List<RoleGrant>> grants = roleGrants.of(found.stream().map(Person::id).toList()).stream()
                .collect(Collectors.groupingBy(RoleGrant::personId));
        Map<String, Instant> signIns = auditTrail.lastTimes("person", SIGN_IN, found.stream().map(Person::userName).toList());
        RoleWords words = RoleWords.with(sites.all());
        return new PeopleView(found.stream().map(person -> PeopleView.Row.of(person, words.all(grants.getOrDefault(person.id(), List.of())),
                Optional.ofNullable(signIns.get(person.userName())))).toList(), find, paging);
    }

    PersonView of(Person person) {
        RoleWords words = RoleWords.with(sites.all());
        Instant now = clock.instant();
        return new PersonView(person.userName(), person.fullName(), person.isActive(),
                PersonView.password(person, person.isActive() && !person.maySignIn(now)), lastSignIn(person),
                sessions.of(person.id()).size(),
                roleGrants.of(List.of(person.id())).stream()
                        .map(grant -> new PersonView.Role(grant.id(), grant.role().label(), words.place(grant))).toList(),
                currentPerson.get().is(person), String.valueOf(person.version()), false);
    }

    private String lastSignIn(Person person) {
        return Optional.ofNullable(auditTrail.lastTimes("person", SIGN_IN, List.of(person.userName())).get(person.userName()))
                .map(at -> Written.time(at, ZoneOffset.UTC)).orElse("never");
    }
}
