package plateau.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What this request has read already, so that the parts of a page may each ask for it. Every write and every lock goes
 * through the {@link Ledger}, which forgets it all: after them the database is asked again.
 */
@RequestScoped
public class ReadOnce {

    private final Map<Key, List<?>> read = new HashMap<>();

    private record Key(Class<?> type, long owner) {
    }

    /** @param owner id of what the rows belong to, such as a subject */
    @SuppressWarnings("unchecked")
    public <T> List<T> rows(Class<T> type, long owner, Supplier<List<T>> query) {
        return (List<T>) read.computeIfAbsent(new Key(type, owner), key -> List.copyOf(query.get()));
    }

    void forget() {
        read.clear();
    }
}
