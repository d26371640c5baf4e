package plateau.report.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.cdisc.CutStudy;
import plateau.cdisc.Datasets;
import plateau.cut.CutHead;
import plateau.cut.CutSubject;
import plateau.cut.StudySite;
import plateau.page.Renderer;
import plateau.report.ReadReport;
import plateau.report.ReportFilter;
import plateau.report.ReportKind;
import plateau.report.StudyAtCut;
import plateau.sheet.Format;
import plateau.sheet.Parcel;
import plateau.sheet.PublishReport;
import plateau.sheet.Report;
import plateau.testing.GeneratedTrial;
import plateau.testing.SameNumbers;
import plateau.testing.TestPortal;

/** The numbers of a generated trial on the page and in every file; those of the demo trial are compared in the same way where it runs. */
@Tag("R55")
class SameNumbersTest {

    private static final StudyAtCut STUDY = ReadReport.study(GeneratedTrial.CUT, GeneratedTrial.SITES.stream().map(site -> ReadReport.site(site, 25)).toArray(StudySite[]::new));
    private static final CutStudy DATASETS = new CutStudy("hetrombopag-itp", "A generated trial", STUDY.stamp());

    private final TestPortal portal = TestPortal.running();

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 400})
    void page_csv_xlsx_pdf_json_and_datasets_say_the_same(int subjects) throws IOException {
        List<CutSubject> trial = GeneratedTrial.of(20261121L + subjects, subjects);
        var reports = Stream.of(ReportKind.values()).collect(Collectors.toMap(Function.identity(), kind -> kind.of(trial.stream(), STUDY, ReportFilter.NONE)));

        SameNumbers.in(parcel(trial, reports.values()), kind -> page(kind, reports.get(kind)));
    }

    private byte[] parcel(List<CutSubject> trial, Iterable<Report> reports) throws IOException {
        PublishReport publish = portal.bean(PublishReport.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Parcel.write(bytes, DATASETS.origin(), parcel -> {
            for (Report report : reports) {
                for (Format format : Format.values()) {
                    parcel.add(publish.as(format, report, DATASETS.origin()));
                }
            }
            Datasets.into(parcel, DATASETS, reader -> trial.forEach(reader));
        });
        return bytes.toByteArray();
    }

    private Document page(ReportKind kind, Report report) {
        CutHead head = new CutHead(DATASETS.id(), DATASETS.title(), STUDY.sites(), STUDY.stages());
        return Jsoup.parse(portal.inside(() -> {
            StringWriter page = new StringWriter();
            portal.bean(Renderer.class).render(new ReportView(DATASETS.origin(), kind, ReportForm.of(new MultivaluedHashMap<>(), head), Optional.of(report)), page);
            return page.toString();
        }));
    }
}
