package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import plateau.access.Identity;
import plateau.access.People;
import plateau.access.Person;
import plateau.access.SiteScope;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** The subjects and people of the demo as the portal knows them. */
@ApplicationScoped
class Known {

    private static final SiteScope EVERYWHERE = new SiteScope(true, Set.of());

    @Inject
    Subjects subjects;
    @Inject
    People people;

    Subject subject(SubjectFile file) {
        return subjects.find(file.screeningNumber(), EVERYWHERE).orElseThrow();
    }

    Identity identity(Staff staff) {
        Person person = people.named(staff.userName()).orElseThrow();
        return new Identity(person.id(), person.userName(), person.fullName(), 0, false, List.of());
    }
}
