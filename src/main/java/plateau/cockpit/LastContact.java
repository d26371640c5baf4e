package plateau.cockpit;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Who recorded or signed something for a subject last. @param what such as "recorded a platelet count" */
public record LastContact(String who, String what, Instant at) {

    static Optional<LastContact> among(Stream<LastContact> all) {
        return all.max(Comparator.comparing(LastContact::at));
    }
}
