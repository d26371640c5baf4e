package plateau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plateau.page.TypedForm;
import plateau.page.View;

/** What every template keeps to, so that nothing typed becomes markup and no form goes out without its tokens. */
class TemplatesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path FORMS = RESOURCES.resolve("plateau/page/form.html");
    private static final Pattern FRAGMENT_BY_NAME = Pattern.compile("~\\{(plateau/[a-z/]+ )?:: ?[.#]?[a-zA-Z-]+( ?\\(.*\\))?}|\\$\\{content}", Pattern.DOTALL);

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    @Tag("TH-1")
    void nothing_is_written_unescaped_or_read_twice(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContain("utext").doesNotContain("__").doesNotContain("[(").doesNotContain("[[").doesNotContain("th:on").doesNotContain("th:inline");
    }

    @ParameterizedTest
    @MethodSource("templates")
    @Tag("TH-1")
    void fragments_are_named_by_the_template_and_by_nothing_else(Path template) throws IOException {
        for (Element element : elements(template)) {
            for (String attribute : List.of("th:replace", "th:insert")) {
                if (element.hasAttr(attribute)) {
                    assertThat(element.attr(attribute)).matches(FRAGMENT_BY_NAME);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    @Tag("TH-2")
    @Tag("CS-3")
    void scripts_and_styles_are_files_of_their_own(Path template) throws IOException {
        for (Element element : elements(template)) {
            assertThat(element.attributes()).extracting(Attribute::getKey)
                    .noneMatch(name -> name.matches("(th:)?on[a-z]+|(th:)?style(append)?|th:attrappend|th:attrprepend|srcdoc"));
            assertThat(element.normalName()).isNotIn("style", "iframe", "object", "embed", "base");
            if (element.normalName().equals("script")) {
                assertThat(element.attr("th:src")).startsWith("@{/static/");
                assertThat(element.data()).isBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    @Tag("CS-1")
    @Tag("RL-12")
    void every_form_that_posts_is_the_one_that_carries_the_tokens(Path template) throws IOException {
        for (Element form : parsed(template).select("form")) {
            boolean asks = form.attr("method").equals("get");
            boolean isTheOne = template.equals(FORMS) && form.attr("th:fragment").startsWith("bare(");
            boolean comesFromIt = form.attr("th:replace").matches("(?s)~\\{plateau/page/form :: (post|bare)\\(.*") || template.equals(FORMS) && form.attr("th:replace").startsWith("~{:: bare(");
            assertThat(asks || isTheOne || comesFromIt).as(form.outerHtml()).isTrue();
            assertThat(form.parents()).noneMatch(parent -> parent.normalName().equals("form"));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    @Tag("RL-14")
    void what_a_draft_leaves_out_is_every_password(Path template) throws IOException {
        Matcher password = Pattern.compile("form :: password\\(\\$\\{view\\.form\\(\\)\\.field\\('([^']*)'").matcher(Files.readString(template));
        while (password.find()) {
            assertThat(TypedForm.of("/page", "/action", "", Map.of(password.group(1), "a secret")).orElseThrow().fields()).isEmpty();
        }
        assertThat(Files.readString(template)).doesNotContainPattern(template.equals(FORMS) ? "(?!)" : "type=\"password\"");
    }

    @Test
    @Tag("CS-1")
    @Tag("RL-12")
    void the_form_that_posts_carries_the_tokens() throws IOException {
        Element form = parsed(FORMS).selectFirst("form");

        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.select("input[type=hidden]").eachAttr("name")).contains("csrf", "once", "version");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void links_are_addresses_of_the_portal(Path template) throws IOException {
        for (Element element : elements(template)) {
            for (String attribute : List.of("th:href", "th:src", "th:action")) {
                if (element.hasAttr(attribute)) {
                    assertThat(element.attr(attribute)).matches(Pattern.compile("@\\{.*}|\\|#.*\\||\\$\\{[a-zA-Z.]*(href|link)[a-zA-Z]*\\(\\)}", Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_page_begins_with_its_doctype(Path template) throws IOException {
        if (Files.exists(source(template)) || template.endsWith("layout.html")) {
            assertThat(Files.readString(template)).startsWith("<!DOCTYPE html>\n");
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void the_template_of_a_view_lies_beside_it_under_its_name(Path template) throws IOException, ClassNotFoundException {
        if (template.getFileName().toString().matches("[A-Z].*")) {
            String name = RESOURCES.relativize(template).toString().replace(".html", "").replace('/', '.');

            assertThat(View.class).isAssignableFrom(Class.forName(name));
        }
    }

    private static Path source(Path template) {
        return Path.of("src/main/java").resolve(RESOURCES.relativize(template).toString().replace(".html", ".java"));
    }

    private static List<Element> elements(Path template) throws IOException {
        return parsed(template).getAllElements();
    }

    /** As it is written: a reader of HTML would drop a form within a form. */
    private static Document parsed(Path template) throws IOException {
        return Jsoup.parse(Files.readString(template), "", Parser.xmlParser());
    }
}
