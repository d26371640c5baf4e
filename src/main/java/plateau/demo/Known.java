package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private final Map<Staff, Identity> identities = new EnumMap<>(Staff.class);

    Subject subject(SubjectFile file) {
        return subjects.find(file.screeningNumber(), EVERYWHERE).orElseThrow();
    }

    Identity identity(Staff staff) {
        return identities.computeIfAbsent(staff, this::read);
    }

    private Identity read(Staff staff) {
        Person person = people.named(staff.userName()).orElseThrow();
        return new Identity(person.id(), person.userName(), person.fullName(), 0, false, List.of());
    }
}
