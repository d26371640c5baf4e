package plateau.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong setting stops the start and says where it stands, what is wrong and what to write instead. */
class SettingsTest {

    @TempDir
    Path config;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            server.port=http                                                | key server.port           | is no port                    | Write a number from 0 to 65535
            server.port=65536                                               | key server.port           | is no port                    | Write a number from 0 to 65535
            server.port=-1                                                  | key server.port           | is no port                    | Write a number from 0 to 65535
            server.prot=8080                                                | key server.prot           | no such setting               | correct the key
            server.bind=0.0.0.0                                             | key server.bind           | plain http is refused         | Set server.keystore
            server.bind=no.such.host.invalid                                | key server.bind           | is no address                 | Write an IP address
            server.public-address=plateau.example.org                       | key server.public-address | is no web address             | Write scheme and host
            server.public-address=ftp://plateau.example.org                 | key server.public-address | is no web address             | Write scheme and host
            server.public-address=https://plateau.example.org/a?b           | key server.public-address | is no web address             | Write scheme and host
            server.public-address=https://plateau.example.org:99999         | key server.public-address | is no web address             | Write scheme and host
            server.public-address=https://-._                               | key server.public-address | is no web address             | Write scheme and host
            server.public-address=http://plateau.example.org                | key server.public-address | plain http is refused         | Write an https address
            server.public-address=https://plateau.example.org               | key server.public-address | https needs a keystore        | Set server.keystore or server.proxy
            server.proxy=no.such.host.invalid                               | key server.proxy          | is no address                 | Write an IP address
            server.bind=0.0.0.0,server.proxy=10.0.0.1                       | key server.bind           | plain http is refused         | https server.public-address
            server.keystore=/nowhere/keystore.p12                           | key server.keystore       | cannot be read                | Write the path of a PKCS12 keystore
            database.url=jdbc:mysql://localhost/plateau                     | key database.url          | is no PostgreSQL address      | Write jdbc:postgresql:
            database.url=jdbc:postgresql://h/p,database.owner=o             | key database.user         | is empty                      | Write the name of a database user
            database.url=jdbc:postgresql://h/p,database.user=o              | key database.owner        | is empty                      | Write the name of a database user
            database.url=jdbc:postgresql://h/p,database.owner=o,database.user=o | key database.user     | is the owner of the tables    | Write a second user
            """)
    void a_wrong_setting_is_named_with_its_place_and_its_cure(String lines, String place, String wrong, String instead) throws IOException {
        assertThatThrownBy(() -> read(lines.replace(',', '\n'), Map.of())).isInstanceOf(SettingProblem.class)
                .hasMessageStartingWith(config.resolve("plateau.properties") + ", " + place + ": ").hasMessageContaining(wrong).hasMessageContaining(instead);
    }

    @Test
    void a_setting_from_the_environment_is_placed_there() {
        assertThatThrownBy(() -> read("server.port=8080", Map.of("PLATEAU_SERVER_PORT", "x"))).hasMessageStartingWith("environment variable PLATEAU_SERVER_PORT: \"x\" is no port");
    }

    @Test
    void every_setting_can_come_from_the_environment() throws IOException {
        Map<String, String> environment = new HashMap<>();
        List.of(Key.DATABASE_URL, Key.DATABASE_USER, Key.DATABASE_OWNER).forEach(key -> environment.put(key.variable(), "jdbc:postgresql:" + key.property()));

        Settings settings = read("database.user=from the file", environment);

        assertThat(settings.value(Key.DATABASE_USER)).isEqualTo("jdbc:postgresql:database.user");
    }

    @ParameterizedTest
    @CsvSource({"--prot, \"--prot\" is not understood", "--port, --port lacks its value", "--data, --data lacks its value", "8080, \"8080\" is not understood"})
    void a_wrong_word_on_the_command_line_is_named(String word, String wrong) {
        assertThatThrownBy(() -> Arguments.of(word)).isInstanceOf(SettingProblem.class).hasMessageStartingWith("Command line: ")
                .hasMessageContaining(wrong).hasMessageContaining("java -jar plateau.war");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> Settings.read(Arguments.of("--config", config.resolve("nowhere").toString()), Map.of()))
                .hasMessageContaining(config.resolve("nowhere/plateau.properties").toString()).hasMessageContaining("--config DIR");
    }

    @Test
    void a_keystore_has_to_open_with_its_password() throws Exception {
        Path keystore = keystore("right");
        String lines = "server.keystore=" + keystore + "\nserver.public-address=https://plateau.example.org\nserver.bind=0.0.0.0\nserver.keystore-password=";

        assertThat(read(lines + "right", Map.of()).isHttps()).isTrue();
        assertThatThrownBy(() -> read(lines + "wrong", Map.of())).hasMessageContaining("key server.keystore").hasMessageContaining("does not open with the password")
                .hasMessageContaining("server.keystore-password").hasMessageNotContaining("wrong\"");
    }

    @Test
    void a_portal_for_others_has_to_know_its_address() throws Exception {
        assertThatThrownBy(() -> read("server.bind=0.0.0.0\nserver.keystore-password=x\nserver.keystore=" + keystore("x"), Map.of()))
                .hasMessageContaining("key server.public-address").hasMessageContaining("is empty").hasMessageContaining("Write the address that browsers use");
    }

    @Test
    void without_any_setting_the_portal_serves_this_machine_only() throws IOException {
        Settings settings = read("", Map.of());

        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.publicAddress()).hasToString("http://localhost:8080");
        assertThat(settings.isHttps()).isFalse();
    }

    private Settings read(String lines, Map<String, String> environment) throws IOException {
        Files.writeString(config.resolve("plateau.properties"), lines);
        return Settings.read(Arguments.of("--config", config.toString()), environment);
    }

    private Path keystore(String password) throws IOException, GeneralSecurityException {
        KeyStore keystore = KeyStore.getInstance("PKCS12");
        keystore.load(null, null);
        keystore.setEntry("key", new KeyStore.SecretKeyEntry(new javax.crypto.spec.SecretKeySpec(new byte[16], "AES")), new KeyStore.PasswordProtection(password.toCharArray()));
        Path file = config.resolve("keystore.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            keystore.store(out, password.toCharArray());
        }
        return file;
    }
}
