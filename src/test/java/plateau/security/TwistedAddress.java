package plateau.security;

import java.util.List;
import java.util.stream.Stream;

/** Ways to write an address so that one part of a server may read it as another part does not. */
final class TwistedAddress {

    private static final List<String> AFTER = List.of("/", "%2f", "%5c", "%00", "%20", "%09", "%0a", "%0d", ".json", ";", ";a=b", "%3b", "?", "%3f", "#",
            "%252f", "%ef%bc%8f", "\uff0f", "/.", "/..;/", "%2e", "/%2e", "//", ";/..", "\\", "..;", "%c0%af", "/~", "%u002f");
    private static final List<String> BEFORE = List.of("/", "/.", "/a/..", "/%2e", "/a/%2e%2e", "/;", "/;a=b", "/%2f", "\\", "/static/..", "/health/..;",
            "/sign-in/..", "/static/%2e%2e", "/%252e", "/health/live/..", "/sign-in;");

    private TwistedAddress() {
    }

    /** @param path such as {@code /account} */
    static Stream<String> of(String path) {
        int middle = path.indexOf('/', 1);
        Stream<String> within = middle < 0 ? Stream.of() : Stream.of("//", "/./", "%2f", "/;/", "/a/../")
                .map(twist -> path.substring(0, middle) + twist + path.substring(middle + 1));
        Stream<String> written = Stream.of(path.toUpperCase(), "/%" + Integer.toHexString(path.charAt(path.length() > 1 ? 1 : 0)) + path.substring(Math.min(2, path.length())),
                "http://localhost" + path, "http://evil.example" + path);
        return Stream.of(AFTER.stream().map(twist -> path + twist), BEFORE.stream().map(twist -> twist + path), within, written).flatMap(all -> all);
    }
}
