package plateau.launch;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import plateau.setting.Arguments;
import plateau.setting.SettingProblem;
import plateau.setting.Settings;

/** A portal without a port, for an act of whoever may run it. */
final class ClosedPortal {

    private ClosedPortal() {
    }

    /**
     * Opens it, acts and closes it.
     *
     * @param options of the command line that say which portal
     * @param undone  what is said before the reason where it fails, such as {@code Nothing was imported.}
     * @param act     answers with an exit code
     */
    static int run(List<String> options, String undone, PrintStream err, Callable<Integer> act) {
        Log.toOneLineEach();
        try {
            Settings settings = Settings.read(Arguments.of(options.toArray(String[]::new)), System.getenv());
            try (Portal portal = Portal.behindClosedDoors(settings, Clock.systemUTC(), Portal.webapp())) {
                return act.call();
            }
        } catch (SettingProblem e) {
            err.println(undone + " " + e.getMessage());
        } catch (Exception e) {
            err.println(undone + " " + e);
        }
        return Command.REFUSED;
    }

    /** Within one request of the portal itself. */
    static <T> T inRequest(Callable<T> act) throws Exception {
        RequestContextController request = CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            return act.call();
        } finally {
            request.deactivate();
        }
    }

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
