package plateau.cdisc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import plateau.cut.CutSubject;
import plateau.cut.CutSubject.Edition;
import plateau.deviation.DeviationState;
import plateau.safety.BleedingPlace;
import plateau.safety.WhoGrade;
import plateau.subject.EndReason;
import plateau.subject.SubjectStatus;

/** Whatever the facts, each dataset has a row for each that stands, in every form, and every value fits its variable. */
@Tag("R55")
class DatasetPropertiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant AT = Instant.parse("2026-02-01T08:00:00Z");

    @Provide
    Arbitrary<List<CutSubject>> subjects() {
        Arbitrary<String> texts = Arbitraries.oneOf(Arbitraries.of("=1+1", "\"><svg onload=1>", "血", "🩸", "a\r\nb", "\u0000", ""), Arbitraries.strings().ofMaxLength(20));
        Arbitrary<List<Integer>> shapes = Arbitraries.integers().between(0, 999).list().ofMaxSize(8);
        Arbitrary<String> zones = Arbitraries.of("Europe/Berlin", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Auckland", "UTC");
        return Combinators.combine(Arbitraries.integers().between(1, 999), texts, shapes, zones, Arbitraries.integers().between(0, 4)).as(DatasetPropertiesTest::subject).list().ofMaxSize(4);
    }

    /** Each number of the shape is a fact of each kind. */
    private static CutSubject subject(int number, String text, List<Integer> shape, String zone, int fate) {
        Sample sample = Sample.subject(number).zone(zone);
        for (int i = 0; i < shape.size(); i++) {
            int n = shape.get(i);
            Edition edition = new Edition(1, n % 3 != 0, n % 5 == 0, "Ana " + text.length(), AT, Optional.of(text));
            sample.count(i + 1, String.valueOf(n), "10^9/L", String.valueOf(n), AT.plusSeconds(n * 5000L).toString(), edition);
            sample.bleeding(i + 1, "02-%02d".formatted(1 + n % 28), WhoGrade.of(n % 5), BleedingPlace.SKIN, edition);
            sample.deviation(i + 1, DeviationState.values()[n % 5], n % 2 == 0, text);
            sample.decision("03-%02d".formatted(1 + n % 28), List.of("0", "2.5", "5").get(n % 3), 1 + n % 2);
        }
        return switch (fate) {
            case 0 -> sample.failed(text).made();
            case 1 -> sample.ended(SubjectStatus.COMPLETED, "09-01", null).made();
            case 2 -> sample.ended(SubjectStatus.WITHDRAWN, "03-10", EndReason.OTHER).made();
            default -> sample.made();
        };
    }

    @Property(tries = 60)
    void there_is_a_row_for_each_fact_that_stands(@ForAll("subjects") List<CutSubject> subjects) throws IOException {
        for (Domain domain : Domain.values()) {
            long facts = subjects.stream().mapToLong(subject -> facts(domain, subject)).sum();
            JsonNode json = json(domain, subjects);
            List<CSVRecord> csv = csv(domain, subjects);

            assertThat(json.get("records").longValue()).as(domain.name()).isEqualTo(json.get("rows").size()).isEqualTo(facts);
            assertThat(csv.get(csv.size() - 1).get(1)).isEqualTo(String.valueOf(facts));
            assertThat(csv).hasSize(1 + (int) facts + 4);
        }
    }

    @Property(tries = 40)
    void csv_and_json_say_the_same_and_fit_the_schema(@ForAll("subjects") List<CutSubject> subjects) throws IOException {
        for (Domain domain : Domain.values()) {
            JsonNode json = json(domain, subjects);
            List<CSVRecord> csv = csv(domain, subjects);
            assertThat(DatasetTest.schema().validate(json)).isEmpty();
            for (int row = 0; row < json.get("rows").size(); row++) {
                for (int i = 0; i < domain.variables().size(); i++) {
                    JsonNode value = json.get("rows").get(row).get(i);
                    String text = value.isNull() ? "" : value.asText();
                    assertThat(csv.get(row + 1).get(i).replaceFirst("^'(?='*[=+\\-@\t\r\n＝＋－＠])", "")).isEqualTo(text);
                    assertFits(domain.variables().get(i), value);
                }
            }
        }
    }

    @Property(tries = 40)
    void odm_has_an_entry_for_each_version(@ForAll("subjects") List<CutSubject> subjects) throws Exception {
        byte[] file = Odm.of(subjects::forEach);

        Odm.validate(Odm.schema(), file);
        long counts = Odm.all(Odm.read(file), "ItemGroupData").stream().filter(group -> group.getAttribute("ItemGroupOID").equals("IG.COUNT")).count();
        assertThat(counts).isEqualTo(subjects.stream().mapToLong(subject -> subject.counts().size()).sum());
    }

    private static long facts(Domain domain, CutSubject subject) {
        return switch (domain) {
            case DM -> 1;
            case DS -> subject.consentedOn().stream().count() + subject.enrolledOn().stream().count() + subject.endedOn().stream().count();
            case LB -> subject.counts().stream().filter(count -> count.edition().stands()).count();
            case AE -> subject.bleedings().stream().filter(bleeding -> bleeding.edition().stands() && bleeding.grade().number() > 0).count();
            case DV -> subject.deviations().stream().filter(deviation -> deviation.state() != DeviationState.WITHDRAWN).count();
            case EX -> beginnings(subject);
        };
    }

    /** Days in March, up to the last in the study, on which a drug is taken in another way than on the day before. */
    private static long beginnings(CutSubject subject) {
        long beginnings = 0;
        String before = "";
        LocalDate end = subject.endedOn().filter(last -> last.getMonthValue() <= 3).orElse(LocalDate.of(2026, 3, 31));
        for (LocalDate day = LocalDate.of(2026, 3, 1); !day.isAfter(end); day = day.plusDays(1)) {
            LocalDate today = day;
            Optional<CutSubject.Decision> last = subject.decisions().stream().filter(decision -> decision.on().equals(today)).reduce((one, other) -> other);
            String now = last.map(decision -> decision.off().isPresent() ? "" : decision.dose().toString()).orElse(before);
            beginnings += now.isEmpty() || now.equals(before) ? 0 : 1;
            before = now;
        }
        return beginnings;
    }

    private static void assertFits(Variable variable, JsonNode value) {
        if (value.isNull()) {
            return;
        }
        switch (variable.type()) {
            case STRING -> assertThat(value.textValue()).hasSizeLessThanOrEqualTo(variable.length());
            case DATE -> assertThat(LocalDate.parse(value.textValue())).isNotNull();
            case INTEGER -> assertThat(value.isIntegralNumber()).isTrue();
            case FLOAT -> assertThat(value.isNumber()).isTrue();
        }
    }

    private static JsonNode json(Domain domain, List<CutSubject> subjects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetJson.write(domain, Sample.STUDY, RecordCounts.of(Sample.STUDY, subjects::forEach), subjects::forEach, out);
        return JSON.readTree(out.toByteArray());
    }

    private static List<CSVRecord> csv(Domain domain, List<CutSubject> subjects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetCsv.write(domain, Sample.STUDY, subjects::forEach, out);
        try (CSVParser parser = CSVParser.parse(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
