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

    private static final PublishReport PUBLISH = Reports.publish();

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

    @Property(tries = 40)
    void pdf(@ForAll("reports") Report report) {
        agreesTwice(Format.PDF, report);
    }

    private static void agreesTwice(Format format, Report report) {
        List<ReportFile> first = PUBLISH.as(format, report, Reports.ORIGIN);
        List<ReportFile> second = PUBLISH.as(format, report, Reports.ORIGIN);

        assertThat(first).usingRecursiveComparison().isEqualTo(second);
    }
}
