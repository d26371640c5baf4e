package plateau.labfile;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plateau.site.Site;
import plateau.subject.Subject;

/** The subjects whom a file may be about, by each of their numbers; a number that two of them have is nobody's. */
final class KnownSubjects {

    private final Map<String, Subject> byNumber = new HashMap<>();
    private final Map<Long, ZoneId> zones = new HashMap<>();

    KnownSubjects(List<Subject> subjects, List<Site> sites) {
        sites.forEach(site -> zones.put(site.id(), site.timeZone()));
        Set<String> twice = new HashSet<>();
        for (Subject subject : subjects) {
            Stream.of(Optional.of(subject.screeningNumber()), subject.subjectNumber(), subject.sourceNumber()).flatMap(Optional::stream)
                    .map(KnownSubjects::plain).distinct().filter(number -> byNumber.put(number, subject) != null).forEach(twice::add);
        }
        byNumber.keySet().removeAll(twice);
    }

    Optional<Subject> called(String number) {
        return Optional.ofNullable(byNumber.get(plain(number)));
    }

    ZoneId zone(Subject subject) {
        return zones.get(subject.siteId());
    }

    private static String plain(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
