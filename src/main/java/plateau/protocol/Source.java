package plateau.protocol;

import java.util.Objects;

/** Where a number or a rule of a protocol comes from. */
public record Source(Basis basis, String reference) {

    public Source {
        Objects.requireNonNull(basis);
        Objects.requireNonNull(reference);
    }
}
