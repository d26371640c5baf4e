package plateau.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R55")
class PublishReportTest {

    @Test
    void every_form_of_a_report_is_in_its_zip_with_its_sum() throws IOException, NoSuchAlgorithmException {
        Map<String, byte[]> files = files(zip());

        assertThat(files.keySet()).containsExactly("enrolment-by-site.csv", "enrolment-by-country.csv", "enrolment.xlsx", "enrolment.pdf", "enrolment.json", "SHA256SUMS");
        for (String line : new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8).split("\n")) {
            byte[] file = files.get(line.substring(66));
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file))).isEqualTo(line.substring(0, 64));
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes() throws IOException {
        assertThat(zip()).isEqualTo(zip());
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Parcel.write(bytes, Reports.ORIGIN, parcel -> {
            for (Format format : Format.values()) {
                parcel.add(Reports.publish().as(format, Reports.enrolment(), Reports.ORIGIN));
            }
        });
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> files(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
