package plateau.site;

import java.nio.file.Path;
import java.util.Map;
import plateau.setting.Arguments;
import plateau.setting.Settings;
import plateau.testing.TestClock;

/** The study's protocol as a start would read it from a config folder. */
public final class StartedProtocol {

    private StartedProtocol() {
    }

    public static StudyProtocol from(Path config, String id) {
        StudyProtocol protocol = new StudyProtocol();
        protocol.settings = Settings.read(Arguments.of("--config", config.toString()), Map.of("PLATEAU_STUDY_PROTOCOL", id));
        protocol.clock = new TestClock();
        protocol.read(null);
        return protocol;
    }
}
