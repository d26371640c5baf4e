package plateau.protocol;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The protocol files of a folder; one file is one version. */
public record Protocols(List<Protocol> all) {

    /** @throws ProtocolFileException for two protocols with one id and one version, or one first day */
    public Protocols {
        all = List.copyOf(all);
        refuseTwins(all, protocol -> protocol.id() + " " + protocol.version());
        refuseTwins(all, protocol -> protocol.id() + " " + protocol.effectiveFrom());
    }

    /** @throws ProtocolFileException for a folder that cannot be listed, and for the first file that cannot be used */
    public static Protocols read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Protocols protocols = new Protocols(List.of());
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
                protocols = protocols.withFile(file);
            }
            return protocols;
        } catch (IOException unreadable) {
            throw ProtocolFileException.unreadable(folder, unreadable);
        }
    }

    /** @throws ProtocolFileException for a file that cannot be used, or not beside these */
    public Protocols withFile(Path file) {
        List<Protocol> more = new ArrayList<>(all);
        more.add(ProtocolReader.read(file));
        try {
            return new Protocols(more);
        } catch (ProtocolFileException twins) {
            throw ProtocolFileException.at(file.toString(), twins.getMessage());
        }
    }

    /** The version that took effect last, on or before a day. */
    public Optional<Protocol> latest(String id, LocalDate asOf) {
        return all.stream().filter(protocol -> protocol.id().equals(id) && !protocol.effectiveFrom().isAfter(asOf))
                .max(comparing(Protocol::effectiveFrom));
    }

    public Optional<Protocol> version(String id, String version) {
        return all.stream().filter(protocol -> protocol.id().equals(id))
                .filter(protocol -> protocol.version().equals(version)).findFirst();
    }

    private static void refuseTwins(List<Protocol> all, Function<Protocol, String> name) {
        Set<String> names = new HashSet<>();
        all.stream().map(name).filter(each -> !names.add(each)).findFirst().ifPresent(twin -> {
            throw new ProtocolFileException(Sentences.ENGLISH.say("file.twins", Map.of("name", twin)));
        });
    }
}
