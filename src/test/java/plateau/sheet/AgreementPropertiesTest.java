package plateau.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever a report says, each of its files says the same, and the same again. */
@Tag("R55")
@Tag("IO-8")
class AgreementPropertiesTest {

    @Provide
    Arbitrary<Report> reports() {
        return AnyReports.all();
    }

    @Property(tries = 300)
    void csv(@ForAll("reports") Report report) {
        agreesTwice(Format.CSV, report);
    }

    @Property(tries = 200)
    void xlsx(@ForAll("reports") Report report) {
        agreesTwice(Format.XLSX, report);
    }

    @Property(tries = 300)
    void json(@ForAll("reports") Report report) {
        agreesTwice(Format.JSON, report);
    }

    private static void agreesTwice(Format format, Report report) {
        PublishReport publish = new PublishReport();
        List<ReportFile> first = publish.as(format, report, Reports.ORIGIN);
        List<ReportFile> second = publish.as(format, report, Reports.ORIGIN);

        assertThat(first).usingRecursiveComparison().isEqualTo(second);
    }
}
