package plateau.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import me.gosimple.nbvcxz.resources.DictionaryUtil;
import org.apache.shiro.authc.credential.PasswordService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.testing.Example;
import plateau.testing.Reply;

class PasswordsTest {

    private static final PasswordService WEAKER = new Passwords.Argon2(8192, 1);

    @ParameterizedTest
    @Tag("AU-1")
    @ValueSource(strings = {"kr7 wolt", "a calm river in May", " outer blanks count ", "纸船在雨里漂得很远", "correct horse battery staple",
        "aVeryLongPasswordOfSixtyFourCharactersThatManyManagersLikeToMakeX", "kleine gurke, großer topf", "\ud83d\ude80\ud83c\udf35\ud83e\udd55\ud83c\udfb7\ud83e\uddca\ud83e\udeb5\ud83e\udeb1\ud83e\ude81"})
    void a_password_of_eight_characters_or_more_may_be_chosen(String password) {
        assertThat(Passwords.refusal(password, "ada")).isEmpty();
    }

    @ParameterizedTest
    @Tag("AU-1")
    @ValueSource(strings = {"", "short", "1234567", "a b c d"})
    void fewer_than_eight_characters_are_refused(String password) {
        assertThat(Passwords.refusal(password, "ada")).hasValueSatisfying(why -> assertThat(why).contains("at least 8"));
    }

    @ParameterizedTest
    @Tag("AU-1")
    @ValueSource(strings = {"hetrombopag2026", "Plateau-demo1", "my platelets", "P1ateau!!", "coordinator7", "12345678", "87654321", "20261121", "11111111", "password", "Password1!",
        "P@ssw0rd", "passw0rd123", "qwertyuiop", "qwerty123456", "asdfghjkl", "1q2w3e4r5t", "1qaz2wsx", "zxcvbnm1", "abcd1234", "abcdefgh", "iloveyou", "ILoveYou2", "sunshine", "princess1",
        "football", "baseball99", "superman", "trustno1", "letmein!", "welcome1", "michelle", "jennifer7", "starwars", "computer", "corvette", "mercedes", "liverpool1", "whatever", "dragon123",
        "monkeymonkey", "woaini1314", "5201314520", "Summer2026!", "asdf1234", "11223344", "aaaaaaab", "qazwsxedc", "a1b2c3d4", "ncc1701d"})
    void what_is_guessed_first_is_refused(String password) {
        assertThat(Passwords.refusal(password, "ada")).as(password).hasValueSatisfying(why -> assertThat(why).contains("first that are guessed"));
    }

    @Test
    @Tag("AU-1")
    void each_of_the_3000_most_common_passwords_of_eight_characters_or_more_is_refused() throws IOException {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                DictionaryUtil.class.getResourceAsStream("/dictionaries/passwords.txt"), StandardCharsets.UTF_8))) {
            List<String> common = list.lines().map(String::strip).filter(password -> password.length() >= 8).limit(3000).toList();
            assertThat(common).hasSize(3000).allSatisfy(password -> assertThat(Passwords.refusal(password, "ada")).as(password).isPresent());
        }
    }

    @Test
    @Tag("AU-1")
    void the_own_name_in_a_password_is_refused() {
        assertThat(Passwords.refusal("I am Ada.Lovelace!", "ada.lovelace")).isPresent();
    }

    @Test
    @Tag("AU-1")
    void a_password_is_used_exactly_as_typed() {
        String hash = Passwords.hash(" Blank and Case ");

        assertThat(Passwords.matches(" Blank and Case ", hash)).isTrue();
        assertThat(Passwords.matches("Blank and Case", hash)).isFalse();
        assertThat(Passwords.matches(" blank and case ", hash)).isFalse();
    }

    @Test
    @Tag("AU-2")
    void hashes_are_argon2id_with_parameters_and_a_salt_of_their_own() {
        assertThat(Passwords.hash("a calm river")).contains("$argon2id$").contains("m=19456").contains("t=2").contains("p=1")
                .isNotEqualTo(Passwords.hash("a calm river"));
    }

    @Test
    @Tag("AU-2")
    void a_hash_of_weaker_parameters_is_known_as_outdated() {
        assertThat(Passwords.isOutdated(WEAKER.encryptPassword("a calm river"))).isTrue();
        assertThat(Passwords.isOutdated(Passwords.hash("a calm river"))).isFalse();
        assertThat(Passwords.isOutdated("")).isTrue();
    }

    @Test
    @Tag("AU-2")
    @Tag("persistence")
    void signing_in_renews_a_weaker_hash_and_the_password_stays() {
        Example site = Example.site();
        site.signedIn(Role.MONITOR);
        String userName = site.userName(Role.MONITOR);
        StoredHash stored = site.portal().bean(StoredHash.class);
        site.portal().inside(() -> stored.set(userName, WEAKER.encryptPassword(Example.PASSWORD)));

        Reply first = signIn(site, userName);
        String renewed = site.portal().inside(() -> stored.of(userName));

        assertThat(first.status()).isEqualTo(303);
        assertThat(Passwords.isOutdated(renewed)).isFalse();
        assertThat(signIn(site, userName).status()).isEqualTo(303);
        assertThat(site.portal().<String>inside(() -> stored.of(userName))).isEqualTo(renewed);
    }

    @Test
    @Tag("AU-4")
    void a_name_that_nobody_has_costs_one_hash_of_the_same_parameters() {
        assertThat(Passwords.matchesNobody("the password of nobody")).isFalse();
        assertThat(Passwords.isOutdated(Passwords.hash("x"))).isFalse();
    }

    private static Reply signIn(Example site, String userName) {
        return site.portal().visitor().get("/sign-in").submit("/sign-in", Map.of("name", userName, "password", Example.PASSWORD));
    }
}
