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

/** The protocol that the subjects of this study follow, in all its versions; a file that is wrong stops the start. */
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

    /** The version in force on a day; the first version on a day before all of them. */
    public Protocol at(LocalDate day) {
        return protocols.latest(id(), day).orElseGet(this::first);
    }

    /** Every file that was read, those that the study does not follow too. */
    public List<Protocol> all() {
        return protocols.all();
    }

    /** Whether it is a version of the protocol that this study follows. */
    public boolean follows(Protocol protocol) {
        return protocol.id().equals(id());
    }

    public Optional<Protocol> version(String id, String version) {
        return protocols.version(id, version);
    }

    private Protocol first() {
        return protocols.all().stream().filter(protocol -> protocol.id().equals(id()))
                .min(Comparator.comparing(Protocol::effectiveFrom)).orElseThrow();
    }

    private String id() {
        return settings.value(Key.STUDY_PROTOCOL);
    }
}
