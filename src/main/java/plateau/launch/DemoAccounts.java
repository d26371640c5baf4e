package plateau.launch;

import java.util.List;
import plateau.setting.Settings;

/** What is printed at the start of a demo. */
final class DemoAccounts {

    private DemoAccounts() {
    }

    static List<String> describe(Settings settings) {
        if (!settings.demo()) {
            return List.of();
        }
        return List.of("This is a demo trial with invented subjects. Accounts, all with the password plateau-demo:",
                "  coordinator, investigator (site 01); coordinator2, investigator2 (site 02); monitor; sponsor; admin");
    }
}
