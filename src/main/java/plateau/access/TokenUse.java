package plateau.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a token was last used, so that its owner sees one that nobody needs any more, or that somebody else has. */
@Entity
@Table(name = "program_token_use")
public class TokenUse {

    /** Uses within this time of the last noted one are not noted, which spares a write on most requests. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @Column(name = "token_id")
    private Long tokenId;
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected TokenUse() {
    }

    TokenUse(ProgramToken token) {
        this.tokenId = token.id();
    }

    void was(Instant now) {
        if (lastUsedAt == null || now.isAfter(lastUsedAt.plus(NOTED_EVERY))) {
            lastUsedAt = now;
        }
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
