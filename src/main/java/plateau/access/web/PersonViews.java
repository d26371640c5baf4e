package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plateau.access.CurrentPerson;
import plateau.access.LastSignIn;
import plateau.access.People;
import plateau.access.Person;
import plateau.access.RoleGrant;
import plateau.access.RoleGrants;
import plateau.access.Sessions;
import plateau.page.Paging;
import plateau.page.Refusal;
import plateau.page.Written;
import plateau.site.Sites;

/** The pages of people, put together from what several collections hold. */
@RequestScoped
class PersonViews {

    @Inject
    People people;
    @Inject
    RoleGrants roleGrants;
    @Inject
    Sites sites;
    @Inject
    Sessions sessions;
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
        List<Long> ids = found.stream().map(Person::id).toList();
        Map<Long, List<RoleGrant>> grants = roleGrants.of(ids).stream().collect(Collectors.groupingBy(RoleGrant::personId));
        Map<Long, LastSignIn> signIns = people.lastSignIns(ids).stream().collect(Collectors.toMap(LastSignIn::personId, l -> l));
        RoleWords words = RoleWords.with(sites.all());
        return new PeopleView(found.stream().map(person -> new PeopleView.Row(person.userName(), person.fullName(),
                words.all(grants.getOrDefault(person.id(), List.of())), person.isActive(),
                inWords(signIns.get(person.id())))).toList(), find, paging);
    }

    PersonView of(Person person) {
        RoleWords words = RoleWords.with(sites.all());
        boolean expired = person.isActive() && !person.maySignIn(clock.instant());
        return new PersonView(person.userName(), person.fullName(), person.isActive(), PersonView.password(person, expired),
                inWords(people.lastSignIns(List.of(person.id())).get(0)), sessions.of(person.id()).size(),
                roleGrants.of(List.of(person.id())).stream()
                        .map(grant -> new PersonView.Role(grant.id(), grant.role().label(), words.place(grant))).toList(),
                currentPerson.get().is(person), String.valueOf(person.version()), false);
    }

    private static String inWords(LastSignIn last) {
        return last.at().map(at -> Written.time(at, ZoneOffset.UTC)).orElse("never");
    }
}
