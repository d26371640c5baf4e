package plateau.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import plateau.database.Database;
import plateau.setting.Arguments;
import plateau.setting.Key;
import plateau.setting.SettingProblem;
import plateau.setting.Settings;

/** The portal on its own server, as {@code java -jar plateau.war} runs it. */
public final class Portal implements AutoCloseable {

    private static final int MAX_BODY_BYTES = 6 * 1024 * 1024;
    private static final List<String> TEXT = List.of("text/html", "text/plain", "text/css", "text/javascript", "text/csv", "image/svg+xml");
    /** The exit code of a start that a wrong configuration stops (sysexits, EX_CONFIG). */
    private static final int WRONG_CONFIGURATION = 78;

    private final Server server;
    private final Settings settings;

    private Portal(Server server, Settings settings) {
        this.server = server;
        this.settings = settings;
    }

    public static void main(String[] words) {
        Log.toOneLineEach();
        try {
            Settings settings = Settings.read(Arguments.of(words), System.getenv());
            endWithParent();
            Portal portal = start(settings, Clock.systemUTC(), webapp());
            Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
            portal.announce();
            IdleMemory.trim();
            portal.server.join();
        } catch (SettingProblem e) {
            System.err.println("Plateau did not start. " + e.getMessage());
            System.exit(WRONG_CONFIGURATION);
        } catch (Exception e) {
            System.err.println("Plateau did not start. " + rootOf(e));
            System.exit(1);
        }
    }

    /** Maven, when it is stopped by a signal to itself alone, leaves what it has started. */
    private static void endWithParent() {
        if (Boolean.getBoolean("plateau.ends-with-parent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }

    /**
     * @param webapp the folder that holds {@code WEB-INF/web.xml} and {@code static}
     * @throws SettingProblem where a setting, the data folder or a protocol file is wrong
     */
    public static Portal start(Settings settings, Clock clock, Path webapp) throws Exception {
        Server server = new Server();
        ServerConnector connector = connector(server, settings);
        open(connector, settings);
        server.addConnector(connector);
        return run(server, settings, clock, webapp);
    }

    /** The portal without a port, for an act of whoever may run it. @see #start */
    static Portal behindClosedDoors(Settings settings, Clock clock, Path webapp) throws Exception {
        return run(new Server(), settings, clock, webapp);
    }

    private static Portal run(Server server, Settings settings, Clock clock, Path webapp) throws Exception {
        WebAppContext context = context(webapp, settings.publicAddress());
        Database database = Database.open(settings);
        context.setAttribute(Settings.class.getName(), settings);
        context.setAttribute(Clock.class.getName(), clock);
        context.setAttribute(Database.class.getName(), database);
        server.setHandler(new SizeLimitHandler(MAX_BODY_BYTES, -1));
        ((SizeLimitHandler) server.getHandler()).setHandler(new KnownVerbs(compressed(context)));
        server.setErrorHandler(new PlainErrors());
        server.setStopTimeout(Duration.ofSeconds(10).toMillis());
        server.addEventListener(new org.eclipse.jetty.util.component.LifeCycle.Listener() {
            @Override
            public void lifeCycleStopped(org.eclipse.jetty.util.component.LifeCycle stopped) {
                database.close();
            }
        });
        try {
            server.start();
        } catch (Exception e) {
            server.stop();
            throw settingProblem(e).orElse(e);
        }
        return new Portal(server, settings);
    }

    /** What is text, the charts included, which the server would take for pictures that are compressed already. */
    private static Handler compressed(Handler portal) {
        CompressionConfig.Builder config = CompressionConfig.builder();
        TEXT.forEach(config::compressIncludeMimeType);
        CompressionHandler compressed = new CompressionHandler(portal);
        compressed.putCompression(new GzipCompression());
        compressed.putConfiguration("/", config.decompressExcludeMethod("POST").build());
        return compressed;
    }

    /** The server wraps what stops the application from starting. */
    private static Optional<Exception> settingProblem(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(SettingProblem.class::isInstance).findFirst().map(Exception.class::cast);
    }

    public int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The portal did not stop cleanly", e);
        }
    }

    private void announce() {
        System.out.println();
        System.out.println("Plateau is running: " + settings.publicAddress());
        DemoAccounts.describe(settings).forEach(System.out::println);
        System.out.println("Stop it with Ctrl-C.");
    }

    static Path webapp() {
        return Path.of(System.getProperty("plateau.webapp", "webapp"));
    }

    private static WebAppContext context(Path webapp, URI address) {
        WebAppContext context = new WebAppContext();
        context.setBaseResourceAsPath(webapp);
        context.setContextPath(address.getPath().isEmpty() ? "/" : address.getPath());
        // a page under another name than the portal's own is the trick of somebody who made that name lead here
        context.setVirtualHosts(List.of(address.getHost(), "localhost", "127.0.0.1", "[::1]"));
        context.setClassLoader(Thread.currentThread().getContextClassLoader());
        context.setThrowUnavailableOnStartupException(true);
        context.setInitParameter("org.eclipse.jetty.ee11.servlet.Default.dirAllowed", "false");
        return context;
    }

    private static ServerConnector connector(Server server, Settings settings) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(16 * 1024);
        settings.proxy().ifPresent(proxy -> http.addCustomizer(new NamedProxy(proxy, settings.publicAddress())));
        ServerConnector connector = settings.keystore().isEmpty()
                ? new ServerConnector(server, new HttpConnectionFactory(http))
                : new ServerConnector(server, tls(settings, http), new HttpConnectionFactory(http));
        connector.setHost(settings.bind());
        connector.setPort(settings.port());
        connector.setIdleTimeout(Duration.ofSeconds(30).toMillis());
        return connector;
    }

    /** Before anything else, so that a start that finds its port taken has changed nothing. */
    private static void open(ServerConnector connector, Settings settings) {
        try {
            connector.open();
        } catch (IOException e) {
            throw settings.problem(Key.SERVER_PORT, "port " + settings.port() + " of " + settings.bind() + " cannot be opened.",
                    "Stop what uses it, or write another port.");
        }
    }

    private static SslConnectionFactory tls(Settings settings, HttpConfiguration http) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStorePath(settings.keystore().orElseThrow().toString());
        tls.setKeyStorePassword(settings.value(Key.SERVER_KEYSTORE_PASSWORD));
        http.addCustomizer(new SecureRequestCustomizer());
        return new SslConnectionFactory(tls, "http/1.1");
    }

    private static String rootOf(Throwable e) {
        return e.getCause() == null ? e.toString() : rootOf(e.getCause());
    }
}
