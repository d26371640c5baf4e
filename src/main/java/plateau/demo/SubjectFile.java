package plateau.demo;

import java.time.Instant;
import java.time.LocalDateTime;

/** Which subject an entry of the diary is about; the screening number is known once screening has begun. */
final class SubjectFile {

    private final DemoSite site;
    private String screeningNumber;

    SubjectFile(DemoSite site) {
        this.site = site;
    }

    void open(String screeningNumber) {
        this.screeningNumber = screeningNumber;
    }

    DemoSite site() {
        return site;
    }

    String screeningNumber() {
        return screeningNumber;
    }

    /** What somebody does for this subject. */
    DiaryEntry entry(LocalDateTime at, Staff by, Runnable deed) {
        return new DiaryEntry(instant(at), by, deed);
    }

    Instant instant(LocalDateTime atSite) {
        return atSite.atZone(site.zone()).toInstant();
    }
}
