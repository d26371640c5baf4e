package plateau.cdisc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plateau.sheet.Parcel;
import plateau.testing.Standards;

@Tag("R55")
class DatasetTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CutSource SOURCE = Sample.of(Sample.known(), Sample.subject(3).failed("-1 is not met").made(), Sample.subject(4).made());

    @Test
    @Tag("IO-8")
    void a_csv_file_has_its_variables_its_rows_the_cut_and_the_number_of_rows() throws IOException {
        assertThat(csv(Domain.DS)).isEqualTo("""
                STUDYID,DOMAIN,USUBJID,DSSEQ,DSTERM,DSDECOD,DSCAT,DSSCAT,DSSTDTC,DSSTDY\r
                hetrombopag-itp,DS,hetrombopag-itp-01-E002,1,INFORMED CONSENT OBTAINED,INFORMED CONSENT OBTAINED,PROTOCOL MILESTONE,,2026-01-02,-8\r
                hetrombopag-itp,DS,hetrombopag-itp-01-E002,2,ENROLLED,ENROLLED,PROTOCOL MILESTONE,,2026-01-09,-1\r
                hetrombopag-itp,DS,hetrombopag-itp-01-E002,3,adverse event,ADVERSE EVENT,DISPOSITION EVENT,STUDY PARTICIPATION,2026-03-01,51\r
                hetrombopag-itp,DS,hetrombopag-itp-01-0003,1,INFORMED CONSENT OBTAINED,INFORMED CONSENT OBTAINED,PROTOCOL MILESTONE,,2026-01-02,\r
                hetrombopag-itp,DS,hetrombopag-itp-01-0003,2,'-1 is not met,SCREEN FAILURE,DISPOSITION EVENT,STUDY PARTICIPATION,2026-01-05,\r
                hetrombopag-itp,DS,hetrombopag-itp-01-E004,1,INFORMED CONSENT OBTAINED,INFORMED CONSENT OBTAINED,PROTOCOL MILESTONE,,2026-01-02,\r
                hetrombopag-itp,DS,hetrombopag-itp-01-E004,2,ENROLLED,ENROLLED,PROTOCOL MILESTONE,,2026-01-09,\r
                Cut,C-0007\r
                Taken at,2026-11-21T09:30:12.345Z\r
                SHA-256,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\r
                Rows,7\r
                """);
    }

    @ParameterizedTest
    @EnumSource
    void a_json_file_says_as_many_records_as_it_has_rows_and_nothing_for_what_is_missing(Domain domain) throws IOException {
        JsonNode json = json(domain);

        assertThat(json.get("records").intValue()).isEqualTo(json.get("rows").size()).isPositive();
        assertThat(json.get("name").textValue()).isEqualTo(domain.name());
        assertThat(json.get("datasetJSONCreationDateTime").textValue()).isEqualTo("2026-11-21T09:30:12Z");
        for (JsonNode row : json.get("rows")) {
            assertThat(row).hasSameSizeAs(json.get("columns"));
            assertThat(row).noneMatch(value -> value.isTextual() && value.textValue().isEmpty());
        }
    }

    @Test
    void the_rows_of_a_json_file_have_their_types() throws IOException {
        assertThat(json(Domain.LB).get("rows").get(1)).hasToString("[\"hetrombopag-itp\",\"LB\",\"hetrombopag-itp-01-E002\",2,\"2\",\"PLAT\",\"Platelets\",\"HEMATOLOGY\",\"21000\",\"/uL\","
                + "\"21.000\",21.0,\"10^9/L\",\"Y\",\"Y\",\"2026-01-10T07:15\",1]");
        assertThat(json(Domain.DM).get("rows").get(1).get(4).isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_json_file_fits_the_schema_of_the_standard(Domain domain) throws IOException {
        JsonSchema schema = schema();

        assertThat(schema.validate(json(domain))).isEmpty();
        assertThat(schema.validate(JSON.readTree("{\"name\": \"DM\"}"))).as("the schema asks for something").isNotEmpty();
    }

    @Test
    void a_dataset_without_rows_is_there_too() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetJson.write(Domain.LB, Sample.STUDY, RecordCounts.of(Sample.STUDY, Sample.of()), Sample.of(), out);

        assertThat(JSON.readTree(out.toByteArray()).get("records").intValue()).isZero();
        assertThat(schema().validate(JSON.readTree(out.toByteArray()))).isEmpty();
    }

    @Test
    void a_source_that_changes_its_mind_is_noticed() {
        AtomicInteger asked = new AtomicInteger();
        CutSource source = reader -> {
            for (int i = 0; i <= asked.get(); i++) {
                reader.accept(Sample.subject(i).made());
            }
            asked.incrementAndGet();
        };
        RecordCounts counts = RecordCounts.of(Sample.STUDY, source);

        assertThatThrownBy(() -> DatasetJson.write(Domain.DM, Sample.STUDY, counts, source, new ByteArrayOutputStream())).hasMessage("1 rows of DM were counted, and 2 came");
    }

    @Test
    void everything_goes_into_one_parcel_and_is_the_same_whenever_it_is_written() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(parcel()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }

        assertThat(names).containsExactly("dm.csv", "dm.json", "ds.csv", "ds.json", "ex.csv", "ex.json", "lb.csv", "lb.json", "ae.csv", "ae.json", "dv.csv", "dv.json", "odm.xml", "SHA256SUMS");
        assertThat(parcel()).isEqualTo(parcel());
    }

    static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909).getSchema(JSON.readTree(Files.readAllBytes(Standards.file("dataset-json-1.1/dataset.schema.json"))));
    }

    private static byte[] parcel() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Parcel.write(bytes, Sample.STUDY.origin(), parcel -> Datasets.into(parcel, Sample.STUDY, SOURCE));
        return bytes.toByteArray();
    }

    private static String csv(Domain domain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetCsv.write(domain, Sample.STUDY, SOURCE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(Domain domain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetJson.write(domain, Sample.STUDY, RecordCounts.of(Sample.STUDY, SOURCE), SOURCE, out);
        return JSON.readTree(out.toByteArray());
    }
}
