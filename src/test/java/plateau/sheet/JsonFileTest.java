package plateau.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonFileTest {

    @Test
    void says_everything_in_one_object() {
        Report all = Reports.enrolment();
        Report one = new Report(all.id(), all.title(), all.stamp(), all.chapters().subList(0, 1));

        assertThat(new String(JsonFile.of(one), StandardCharsets.UTF_8)).isEqualTo("""
                {"id":"enrolment","title":"Enrolment","stamp":{"Cut":"C-0007","Taken at":"21 November 2026, 09:30:12 UTC","Filter":"=all",\
                "SHA-256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"chapters":[{"id":"by-site","title":"By site",\
                "definition":["Subjects with a signed enrolment.","A second sentence."],"columns":[{"id":"site","label":"Site","kind":"text"},\
                {"id":"enrolled","label":"Enrolled","kind":"whole"},{"id":"rate","label":"Rate (per 100)","kind":"number"},\
                {"id":"first","label":"First enrolled on","kind":"day"}],"rows":[{"values":{"site":"01","enrolled":12,"rate":37.50,"first":"2026-02-03"}},\
                {"values":{"site":"=1+1","enrolled":-3,"rate":null,"first":null},"missing":{"rate":"nobody is at risk","first":"nobody enrolled"}}]}]}""");
    }
}
