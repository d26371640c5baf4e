package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a protocol file, changed as an editor would change it. */
record Edited(String text) {

    private static final Pattern RULE_ID = Pattern.compile("(?m)^    - id: (\\S+)\n      when:");

    static Edited itp() {
        return file("hetrombopag-itp");
    }

    static Edited file(String name) {
        try {
            return new Edited(Files.readString(Path.of("config/protocols", name + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands under the id of the rule is changed at the first place where it is found. */
    Edited inRule(String id, String found, String replacement) {
        String rule = rule(id);
        assertThat(rule).contains(found);
        return with(rule, rule.replaceFirst(Pattern.quote(found), Matcher.quoteReplacement(replacement)));
    }

    Edited without(String id) {
        return with(rule(id), "");
    }

    /** The rule stands a second time right below itself, under another id. */
    Edited withTwinOf(String id) {
        return with(rule(id), rule(id) + rule(id).replace("id: " + id, "id: twin"));
    }

    Edited with(String found, String replacement) {
        assertThat(text).contains(found);
        return new Edited(text.replaceFirst(Pattern.quote(found), Matcher.quoteReplacement(replacement)));
    }

    List<String> ruleIds() {
        return RULE_ID.matcher(text).results().map(match -> match.group(1)).toList();
    }

    Protocol read() {
        return ProtocolReader.read("file.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Why the file is refused. */
    String refusal() {
        return catchThrowableOfType(ProtocolFileException.class, this::read).getMessage();
    }

    private String rule(String id) {
        Matcher rule = Pattern.compile("(?ms)^    - id: " + Pattern.quote(id) + "$.*?^      sentence: \\S+\\n\\n?").matcher(text);
        assertThat(rule.find()).as(id).isTrue();
        return rule.group();
    }
}
