package plateau.setting;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * How this portal is set up: the file {@code plateau.properties} of the config folder, each key of it overridden by an
 * environment variable or the command line. Checked whole before anything starts.
 */
public final class Settings {

    private static final int HIGHEST_PORT = 65535;

    private final Map<Key, String> values = new EnumMap<>(Key.class);
    private final Map<Key, String> places = new EnumMap<>(Key.class);
    private final Path configFolder;
    private final Path dataFolder;
    private final boolean demo;

    private Settings(Path configFolder, Path dataFolder, boolean demo) {
        this.configFolder = configFolder;
        this.dataFolder = dataFolder;
        this.demo = demo;
    }

    /** @throws SettingProblem naming the first setting that is wrong */
    public static Settings read(Arguments arguments, Map<String, String> environment) {
        Settings settings = new Settings(arguments.config(), arguments.data(), arguments.demo());
        settings.readFile(arguments.config().resolve("plateau.properties"));
        settings.readEnvironment(environment);
        arguments.port().ifPresent(port -> settings.put(Key.SERVER_PORT, port, "--port"));
        settings.check();
        return settings;
    }

    public int port() {
        return Integer.parseInt(value(Key.SERVER_PORT));
    }

    public String bind() {
        return value(Key.SERVER_BIND);
    }

    /** The address that browsers use; the loopback address where none is set. */
    public URI publicAddress() {
        return optional(Key.SERVER_PUBLIC_ADDRESS).map(URI::create)
                .orElseGet(() -> URI.create((keystore().isPresent() ? "https" : "http") + "://localhost:" + port()));
    }

    public boolean isHttps() {
        return publicAddress().getScheme().equals("https");
    }

    /** The address of the one proxy whose word on the client's address and scheme is taken. */
    public Optional<InetAddress> proxy() {
        return optional(Key.SERVER_PROXY).map(set -> address(Key.SERVER_PROXY));
    }

    public Optional<Path> keystore() {
        return optional(Key.SERVER_KEYSTORE).map(Path::of);
    }

    /** The JDBC address of a PostgreSQL database; none means the embedded H2 in the data folder. */
    public Optional<String> databaseUrl() {
        return optional(Key.DATABASE_URL);
    }

    public String value(Key key) {
        return values.getOrDefault(key, key.standard());
    }

    public Path protocolFolder() {
        return configFolder.resolve("protocols");
    }

    public Path dataFolder() {
        return dataFolder;
    }

    public boolean demo() {
        return demo;
    }

    /** A problem with {@code key}, placed where the key was set. */
    public SettingProblem problem(Key key, String wrong, String instead) {
        return new SettingProblem(places.getOrDefault(key, configFolder.resolve("plateau.properties") + ", key " + key.property()), wrong, instead);
    }

    private Optional<String> optional(Key key) {
        return Optional.of(value(key)).filter(text -> !text.isBlank());
    }

    private void put(Key key, String value, String place) {
        values.put(key, value.strip());
        places.put(key, place);
    }

    private void readFile(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingProblem(file.toString(), "cannot be read.", "Name the folder that holds it with --config DIR.");
        }
        for (String name : properties.stringPropertyNames()) {
            String place = file + ", key " + name;
            Key key = Key.named(name).orElseThrow(() ->
                    new SettingProblem(place, "no such setting.", "Remove the line, or correct the key."));
            put(key, properties.getProperty(name), place);
        }
    }

    private void readEnvironment(Map<String, String> environment) {
        for (Key key : Key.values()) {
            if (environment.containsKey(key.variable())) {
                put(key, environment.get(key.variable()), "environment variable " + key.variable());
            }
        }
    }

    private void check() {
        checkPort();
        checkPublicAddress();
        checkEncryption();
        checkDatabase();
    }

    private void checkPort() {
        if (!value(Key.SERVER_PORT).matches("\\d{1,5}") || port() > HIGHEST_PORT) {
            throw problem(Key.SERVER_PORT, "\"" + value(Key.SERVER_PORT) + "\" is no port.", "Write a number from 0 to 65535, such as 8080.");
        }
    }

    private void checkPublicAddress() {
        String address = value(Key.SERVER_PUBLIC_ADDRESS);
        if (!address.isBlank() && (!address.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9_-]+)*")
                || URI.create(address).getHost() == null || URI.create(address).getPort() > HIGHEST_PORT)) {
            throw problem(Key.SERVER_PUBLIC_ADDRESS, "\"" + address + "\" is no web address.",
                    "Write scheme and host, and the path where there is one, such as https://plateau.example.org.");
        }
    }

    private void checkEncryption() {
        keystore().filter(file -> !Files.isReadable(file)).ifPresent(file -> {
            throw problem(Key.SERVER_KEYSTORE, "the file " + file + " cannot be read.", "Write the path of a PKCS12 keystore.");
        });
        keystore().ifPresent(this::checkKeystore);
        if (keystore().isPresent() && !isHttps()) {
            throw problem(Key.SERVER_PUBLIC_ADDRESS, "a keystore is set, and the address is not https.", "Write an https address.");
        }
        boolean encrypted = keystore().isPresent() || proxy().isPresent() && isHttps();
        if (!isLoopback() && !encrypted) {
            throw problem(Key.SERVER_BIND, "plain http is refused for " + bind() + ".",
                    "Set server.keystore, or server.proxy with an https server.public-address, or bind to 127.0.0.1.");
        }
        if (!isLoopback() && optional(Key.SERVER_PUBLIC_ADDRESS).isEmpty()) {
            throw problem(Key.SERVER_PUBLIC_ADDRESS, "is empty, and the portal is to serve others than this machine.",
                    "Write the address that browsers use, such as https://plateau.example.org.");
        }
        if (proxy().isEmpty() && keystore().isEmpty() && isHttps()) {
            throw problem(Key.SERVER_PUBLIC_ADDRESS, "https needs a keystore or a proxy.", "Set server.keystore or server.proxy, or write an http address.");
        }
        if (!isHttps() && !Set.of("localhost", "127.0.0.1").contains(publicAddress().getHost())) {
            throw problem(Key.SERVER_PUBLIC_ADDRESS, "plain http is refused for " + publicAddress().getHost() + ".", "Write an https address.");
        }
    }

    private void checkKeystore(Path file) {
        try {
            KeyStore.getInstance(file.toFile(), value(Key.SERVER_KEYSTORE_PASSWORD).toCharArray());
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw problem(Key.SERVER_KEYSTORE, "the file " + file + " does not open with the password given.",
                    "Write the path of a PKCS12 keystore, and its password in server.keystore-password.");
        }
    }

    private boolean isLoopback() {
        return address(Key.SERVER_BIND).isLoopbackAddress();
    }

    private InetAddress address(Key key) {
        try {
            return InetAddress.getByName(value(key));
        } catch (UnknownHostException e) {
            throw problem(key, "\"" + value(key) + "\" is no address that this machine knows.", "Write an IP address, such as 127.0.0.1.");
        }
    }

    private void checkDatabase() {
        if (databaseUrl().isEmpty()) {
            return;
        }
        if (!databaseUrl().get().startsWith("jdbc:postgresql:")) {
            throw problem(Key.DATABASE_URL, "\"" + databaseUrl().get() + "\" is no PostgreSQL address.", "Write jdbc:postgresql://host/database, or leave it empty for H2.");
        }
        for (Key key : Set.of(Key.DATABASE_USER, Key.DATABASE_OWNER)) {
            if (optional(key).isEmpty()) {
                throw problem(key, "is empty.", "Write the name of a database user: the owner makes the tables, the user works with them.");
            }
        }
        if (value(Key.DATABASE_USER).equals(value(Key.DATABASE_OWNER))) {
            throw problem(Key.DATABASE_USER, "is the owner of the tables.", "Write a second user, who cannot change the audit trail.");
        }
    }
}
