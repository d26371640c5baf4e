package plateau.cdisc;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.sheet.Parcel;

/** Everything of a cut in the forms of CDISC. */
public final class Datasets {

    private static final String ODM = "odm.xml";

    private Datasets() {
    }

    /** One of its files, such as {@code lb.csv} or {@code odm.xml}; nothing for another name. */
    public static Optional<Parcel.Content> file(String name, CutStudy study, CutSource source) {
        if (name.equals(ODM)) {
            return Optional.of(out -> OdmFile.write(study, source, out));
        }
        return Stream.of(Domain.values()).flatMap(domain -> Stream.<Map.Entry<String, Parcel.Content>>of(
                Map.entry(domain.file("csv"), out -> DatasetCsv.write(domain, study, source, out)),
                Map.entry(domain.file("json"), out -> DatasetJson.write(domain, study, RecordCounts.of(study, source), source, out))))
                .filter(file -> file.getKey().equals(name)).map(Map.Entry::getValue).findFirst();
    }

    /** Each dataset as CSV and as Dataset-JSON, and the whole as ODM. */
    public static void into(Parcel parcel, CutStudy study, CutSource source) throws IOException {
        RecordCounts counts = RecordCounts.of(study, source);
        for (Domain domain : Domain.values()) {
            parcel.add(domain.file("csv"), out -> DatasetCsv.write(domain, study, source, out));
            parcel.add(domain.file("json"), out -> DatasetJson.write(domain, study, counts, source, out));
        }
        parcel.add(ODM, out -> OdmFile.write(study, source, out));
    }
}
