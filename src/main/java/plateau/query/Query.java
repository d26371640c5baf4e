package plateau.query;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import plateau.audit.Author;
import plateau.subject.Subject;

/**
 * A monitor's question about a value, a visit or a subject. The site answers: it confirms the value in words, or corrects
 * or removes it, and the query names the version that this made. The monitor closes the query, or opens it again. Nothing
 * said is ever changed; only people raise queries, never the portal.
 */
@Entity
@DiscriminatorValue("QUERY")
public class Query extends Review {

    private String question;
    @Enumerated(EnumType.STRING)
    private QueryState state;
    private Integer messages;
    @Enumerated(EnumType.STRING)
    @Column(name = "last_act")
    private QueryAct lastAct;
    @Column(name = "last_words")
    private String lastWords;
    @Column(name = "last_by")
    private String lastBy;
    @Column(name = "last_at")
    private Instant lastAt;
    @Column(name = "corrected_revision")
    private Integer correctedRevision;

    protected Query() {
    }

    Query(Subject subject, String number, Value value, String question, Author.Who who, Instant at) {
        super(subject, number, value, who, at);
        this.question = question;
        this.messages = 0;
        take(Said.of(QueryAct.RAISED, question), who, at);
    }

    void say(Subject subject, Said said, Author.Who who, Instant at) {
        about(subject);
        take(said, who, at);
    }

    private void take(Said said, Author.Who who, Instant at) {
        this.state = said.act().to();
        this.messages = messages + 1;
        this.lastAct = said.act();
        this.lastWords = said.words();
        this.lastBy = who.name();
        this.lastAt = at;
        this.correctedRevision = said.revision().orElse(correctedRevision);
    }

    @Override
    String thing() {
        return "query";
    }

    public String question() {
        return question;
    }

    public QueryState state() {
        return state;
    }

    public boolean is(QueryState asked) {
        return state == asked;
    }

    int messages() {
        return messages;
    }

    public QueryAct lastAct() {
        return lastAct;
    }

    public String lastWords() {
        return lastWords;
    }

    public String lastBy() {
        return lastBy;
    }

    public Instant lastAt() {
        return lastAt;
    }

    /** The version of the value that the last correction or removal in answer to it made. */
    public Optional<Integer> correctedRevision() {
        return Optional.ofNullable(correctedRevision);
    }
}
