package plateau.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import plateau.testing.Visitor;
import plateau.testing.WarPortal;

/** The built portal with its demo trial, once for all journeys. */
final class DemoPortal {

    static final String PASSWORD = "plateau-demo";

    private static WarPortal running;

    private DemoPortal() {
    }

    static URI address() {
        return portal().address();
    }

    static Visitor visitor() {
        return portal().visitor();
    }

    private static synchronized WarPortal portal() {
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    private static WarPortal start() {
        try {
            return WarPortal.start(Files.createTempDirectory("plateau-demo-").resolve("data"), "--demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
