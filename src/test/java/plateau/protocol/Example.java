package plateau.protocol;

import java.nio.file.Path;

/** The protocols and subjects that the tests of this package speak of. */
final class Example {

    static final String ITP = "hetrombopag-itp";

    private static final Protocols PROTOCOLS = Protocols.read(Path.of("config/protocols"));

    private Example() {
    }

    static Protocols protocols() {
        return PROTOCOLS;
    }
}
