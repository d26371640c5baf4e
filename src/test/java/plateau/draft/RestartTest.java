package plateau.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plateau.testing.Example;
import plateau.testing.PortalProcess;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** A draft is in the database when it is acknowledged, and in nobody's memory. */
@Tag("RL-14")
class RestartTest {

    private final int port = PortalProcess.freePort();

    @TempDir
    Path folder;

    @Test
    void a_draft_outlives_the_portal() {
        try (PortalProcess portal = start()) {
            Visitor administrator = portal.visitor().signIn("admin", firstSecret(portal));
            administrator.get("/account/password").submit("/account/password", Map.of("present", firstSecret(portal), "chosen", Example.PASSWORD));
            Reply page = administrator.get("/sites/new");
            Map<String, String> draft = new HashMap<>(Map.of("form", "/sites/new", "typed.name", "Hospital of the Restart"));
            for (Element token : page.page().select("main [name=csrf], main [name=once], main [name=page]")) {
                draft.put(token.attr("name"), token.val());
            }
            assertThat(administrator.post("/drafts", draft).status()).isEqualTo(204);
            portal.kill();
        }
        try (PortalProcess portal = start()) {
            Reply back = portal.visitor().signIn("admin", Example.PASSWORD).get("/sites/new").click("Put it back");

            assertThat(back.page().selectFirst("[name=name]").val()).isEqualTo("Hospital of the Restart");
        }
    }

    private PortalProcess start() {
        PortalProcess portal = PortalProcess.attempt(Map.of("PLATEAU_SERVER_PORT", String.valueOf(port)), "--data", folder.resolve("data").toString());
        assertThat(portal.isRunning()).as(portal.output()).isTrue();
        return portal;
    }

    private static String firstSecret(PortalProcess portal) {
        Matcher secret = Pattern.compile("one-time secret.*\n\\s+(\\S+)").matcher(portal.output());
        assertThat(secret.find()).as(portal.output()).isTrue();
        return secret.group(1);
    }
}
