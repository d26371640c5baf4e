package plateau.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plateau.protocol.Protocol;
import plateau.protocol.ProtocolFileException;
import plateau.protocol.Protocols;
import plateau.setting.Key;
import plateau.setting.SettingProblem;
import plateau.setting.Settings;

/** The protocol of this study, in all the versions that are at hand; a file that is wrong stops the start. */
@ApplicationScoped
public class StudyProtocol {

    @Inject
    Settings settings;
    @Inject
    Clock clock;

    private Protocols protocols;

    void read(@Observes @Initialized(ApplicationScoped.class) ServletContext start) {
        try {
            protocols = Protocols.read(settings.protocolFolder());
        } catch (ProtocolFileException e) {
            throw new SettingProblem("Protocol file", e.getMessage() + ".", "Correct it and start again.");
        }
        Protocol today = protocols.latest(id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .orElseThrow(() -> settings.problem(Key.STUDY_PROTOCOL, "no protocol file of " + settings.protocolFolder()
                        + " has the id \"" + id() + "\" and is in force today.", "Write the id of a file there, or add the file."));
        if (today.countLimits().isEmpty()) {
            throw settings.problem(Key.STUDY_PROTOCOL, "\"" + id() + "\" has no target range, and the pages cannot follow it yet.",
                    "Write hetrombopag-itp or hetrombopag-itp-slow-taper.");
        }
    }

    /** The version that took effect last on or before a day, approved or not; the first where all took effect later. */
    public Protocol latest(LocalDate day) {
        return protocols.latest(id(), day).orElseGet(() -> versions().get(0));
    }

    /** Every protocol at hand, of this study or not. */
    public List<Protocol> all() {
        return protocols.all();
    }

    /** Of this study, the earliest first. */
    public List<Protocol> versions() {
        return protocols.all().stream().filter(protocol -> isOfStudy(protocol.id())).sorted(Comparator.comparing(Protocol::effectiveFrom)).toList();
    }

    public boolean isOfStudy(String protocol) {
        return protocol.equals(id());
    }

    public Optional<Protocol> version(String id, String version) {
        return protocols.version(id, version);
    }

    /** The version of any protocol at hand that took effect last on or before a day. */
    public Optional<Protocol> latest(String id, LocalDate day) {
        return protocols.latest(id, day);
    }

    /** Every protocol at hand, the one of this study among them. */
    public List<String> ids() {
        return protocols.all().stream().map(Protocol::id).distinct().sorted().toList();
    }

    private String id() {
        return settings.value(Key.STUDY_PROTOCOL);
    }
}
