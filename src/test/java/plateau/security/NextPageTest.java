package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;

@Tag("CS-6")
class NextPageTest {

    private static final Example SITE = Example.site();

    @BeforeAll
    static void openAccount() {
        SITE.signedIn(Role.COORDINATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "\\\\evil.example", "https:evil.example", "https://evil.example", "///evil.example", "/ /evil.example",
        "/%2f/evil.example", "/%5cevil.example", "javascript:alert(1)", "/account?next=//evil.example", "/account\r\nSet-Cookie: a=b", "evil.example", "/\tevil.example", "/..//evil.example", "@evil.example", "/account#@evil"})
    void signing_in_leads_to_pages_of_the_portal_only(String next) {
        Reply reply = signInWith(next);

        assertThat(reply.status()).isEqualTo(303);
        assertThat(URI.create(reply.header("Location")).getAuthority()).isEqualTo(SITE.portal().address().getAuthority());
        assertThat(reply.location()).isEqualTo("/");
        assertThat(reply.header("Set-Cookie")).startsWith("plateau=");
    }

    @Test
    void signing_in_leads_back_to_the_page_that_was_asked_for() {
        String location = SITE.portal().visitor().get("/account/password").location();

        assertThat(location).isEqualTo("/sign-in?next=%2Faccount%2Fpassword");
        assertThat(signInWith("/account/password").location()).isEqualTo("/account/password");
    }

    @Test
    void where_a_browser_comes_from_decides_no_redirect() {
        Reply form = SITE.portal().visitor().send(SITE.portal().visitor().request("/account").header("Referer", "https://evil.example/").GET());

        assertThat(form.location()).isEqualTo("/sign-in?next=%2Faccount");
    }

    private Reply signInWith(String next) {
        return SITE.portal().visitor().get("/sign-in").submit("/sign-in",
                Map.of("name", SITE.userName(Role.COORDINATOR), "password", Example.PASSWORD, "next", next));
    }
}
