package plateau.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

@Tag("IO-8")
class CsvPropertiesTest {

    @Property(tries = 500)
    void taking_the_mark_away_gives_the_text_back(
            @ForAll @Chars({'=', '+', '-', '@', '\t', '\r', '\n', '＝', '\'', '"', ','}) @CharRange(from = 'a', to = 'c') String text) throws IOException {
        String cell = CsvTest.read(CsvTest.written("first", text)).get(0).get(1);

        assertThat(cell.matches("(?s)'+[=+\\-@\t\r\n＝＋－＠].*") ? cell.substring(1) : cell).isEqualTo(text);
        assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n＝＋－＠].*");
    }
}
