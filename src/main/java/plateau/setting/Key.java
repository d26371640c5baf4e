package plateau.setting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The settings there are, by their names in {@code plateau.properties}. */
public enum Key {
    SERVER_PORT("server.port", "8080"),
    SERVER_BIND("server.bind", "127.0.0.1"),
    SERVER_PUBLIC_ADDRESS("server.public-address", ""),
    SERVER_PROXY("server.proxy", ""),
    SERVER_KEYSTORE("server.keystore", ""),
    SERVER_KEYSTORE_PASSWORD("server.keystore-password", ""),
    DATABASE_URL("database.url", ""),
    DATABASE_USER("database.user", ""),
    DATABASE_PASSWORD("database.password", ""),
    DATABASE_OWNER("database.owner", ""),
    DATABASE_OWNER_PASSWORD("database.owner-password", ""),
    STUDY_PROTOCOL("study.protocol", "hetrombopag-itp");

    private final String property;
    private final String standard;

    Key(String property, String standard) {
        this.property = property;
        this.standard = standard;
    }

    public String property() {
        return property;
    }

    /** The environment variable that overrides the file, such as {@code PLATEAU_SERVER_PORT}. */
    public String variable() {
        return "PLATEAU_" + property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    String standard() {
        return standard;
    }

    static Optional<Key> named(String property) {
        return Arrays.stream(values()).filter(key -> key.property.equals(property)).findFirst();
    }
}
