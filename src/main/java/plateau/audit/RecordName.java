package plateau.audit;

import java.util.Optional;

/** A row's name in the audit trail: what it is, its key among those, the site and the subject it belongs to. */
public record RecordName(String thing, String key, Optional<Long> siteId, Optional<String> subject) {

    public static RecordName ofStudy(String thing, String key) {
        return new RecordName(thing, key, Optional.empty(), Optional.empty());
    }

    public static RecordName ofSite(String thing, String key, long siteId) {
        return new RecordName(thing, key, Optional.of(siteId), Optional.empty());
    }

    public static RecordName ofSubject(String thing, String key, long siteId, String subject) {
        return new RecordName(thing, key, Optional.of(siteId), Optional.of(subject));
    }
}
