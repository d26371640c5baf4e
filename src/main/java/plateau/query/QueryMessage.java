package plateau.query;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import plateau.audit.Author;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.subject.Subject;

/** One thing said in the conversation of a query; it is never changed. */
@Entity
@Table(name = "query_message")
public class QueryMessage extends Recorded {

    @Column(name = "query_id")
    private long queryId;
    private int place;
    @Enumerated(EnumType.STRING)
    private QueryAct act;
    private String words;
    @Column(name = "said_by")
    private String by;
    @Column(name = "said_as")
    private String role;
    @Column(name = "said_at")
    private Instant at;
    private Integer revision;
    @Transient
    private RecordName name;

    protected QueryMessage() {
    }

    QueryMessage(Subject subject, Query query, Said said, Author.Who who, Instant at) {
        this.queryId = query.id();
        this.place = query.messages();
        this.act = said.act();
        this.words = said.words();
        this.revision = said.revision().orElse(null);
        this.by = who.name();
        this.role = who.role();
        this.at = at;
        this.name = RecordName.ofSubject("query message", query.number() + "/" + place, query.siteId(), subject.screeningNumber());
    }

    @Override
    public RecordName recordName() {
        return name;
    }

    public QueryAct act() {
        return act;
    }

    public String words() {
        return words;
    }

    public String by() {
        return by;
    }

    public String role() {
        return role;
    }

    public Instant at() {
        return at;
    }

    /** The version of the value that a correction or removal made. */
    public Optional<Integer> revision() {
        return Optional.ofNullable(revision);
    }
}
