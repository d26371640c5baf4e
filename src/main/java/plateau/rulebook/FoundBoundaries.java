package plateau.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import plateau.protocol.Boundary;
import plateau.protocol.Protocol;
import plateau.protocol.Stage;

/** The boundaries of each protocol file: sought once, for a file never changes while the portal runs. */
@ApplicationScoped
public class FoundBoundaries {

    private record Table(String hash, Stage stage) {
    }

    private final Map<Table, List<Boundary>> found = new ConcurrentHashMap<>();

    public List<Boundary> of(Protocol protocol, Stage stage) {
        return found.computeIfAbsent(new Table(protocol.hash(), stage), table -> protocol.boundaries(stage));
    }
}
