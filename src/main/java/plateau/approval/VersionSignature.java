package plateau.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import plateau.access.Signature;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.protocol.Protocol;

/** A signature under one version of a protocol, bound to the bytes of its file. It is never changed. */
@Entity
@Table(name = "version_signature")
public class VersionSignature extends Recorded {

    private String protocol;
    @Column(name = "protocol_version")
    private String protocolVersion;
    @Column(name = "protocol_hash")
    private String protocolHash;
    @Enumerated(EnumType.STRING)
    private VersionAct act;
    @Column(name = "signed_by")
    private long signedBy;
    @Column(name = "signed_name")
    private String signedName;
    @Column(name = "signed_at")
    private Instant signedAt;
    private String meaning;
    @Column(name = "content_hash")
    private String contentHash;

    protected VersionSignature() {
    }

    VersionSignature(Protocol file, VersionAct act, Signature signature) {
        this.protocol = file.id();
        this.protocolVersion = file.version();
        this.protocolHash = file.hash();
        this.act = act;
        this.signedBy = signature.personId();
        this.signedName = signature.name();
        this.signedAt = signature.at();
        this.meaning = signature.meaning();
        this.contentHash = over(signature);
    }

    /** The name under which the audit trail keeps the signatures under a version. */
    public static RecordName nameOf(String protocol, String version) {
        return RecordName.ofStudy("protocol version", protocol + " " + version);
    }

    @Override
    public RecordName recordName() {
        return nameOf(protocol, protocolVersion);
    }

    /** Whether the signature still fits its version and file. */
    public boolean isIntact() {
        return contentHash.equals(over(new Signature(signedBy, signedName, signedAt, meaning)));
    }

    public boolean isUnder(Protocol file) {
        return protocol.equals(file.id()) && protocolVersion.equals(file.version());
    }

    /** Whether the file's bytes are still those that were signed. */
    public boolean fits(Protocol file) {
        return isUnder(file) && protocolHash.equals(file.hash());
    }

    public boolean is(VersionAct asked) {
        return act == asked;
    }

    public boolean isBy(long personId) {
        return signedBy == personId;
    }

    public String protocol() {
        return protocol;
    }

    public String protocolVersion() {
        return protocolVersion;
    }

    public String protocolHash() {
        return protocolHash;
    }

    public String signedName() {
        return signedName;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String meaning() {
        return meaning;
    }

    private String over(Signature signature) {
        return signature.over(protocol, protocolVersion, protocolHash, act);
    }
}
