package plateau.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ParcelTest {

    @Test
    void holds_its_files_in_order_and_the_sum_of_each() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(parcel()))) {
            assertThat(entry(zip)).isEqualTo("b.txt: abc");
            assertThat(entry(zip)).isEqualTo("a.txt: ");
            // FIPS 180-2, B.1, and the sum of nothing
            assertThat(entry(zip)).isEqualTo("""
                    SHA256SUMS: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.txt
                    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt
                    """);
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void is_the_same_whenever_it_is_written() throws IOException {
        assertThat(parcel()).isEqualTo(parcel());
    }

    private static byte[] parcel() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Parcel.write(bytes, Reports.ORIGIN, parcel -> {
            parcel.add("b.txt", out -> {
                out.write('a');
                out.write("bc".getBytes(StandardCharsets.UTF_8));
                out.close();
            });
            parcel.add("a.txt", out -> { });
        });
        return bytes.toByteArray();
    }

    private static String entry(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        assertThat(entry.getTimeLocal()).isEqualTo("2026-11-21T09:30:12");
        return entry.getName() + ": " + new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
}
