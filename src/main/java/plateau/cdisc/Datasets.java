package plateau.cdisc;

import java.io.IOException;
import plateau.sheet.Parcel;

/** Everything of a cut in the forms of CDISC. */
public final class Datasets {

    private Datasets() {
    }

    /** Each dataset as CSV and as Dataset-JSON, and the whole as ODM. */
    public static void into(Parcel parcel, CutStudy study, CutSource source) throws IOException {
        RecordCounts counts = RecordCounts.of(study, source);
        for (Domain domain : Domain.values()) {
            parcel.add(domain.file("csv"), out -> DatasetCsv.write(domain, study, source, out));
            parcel.add(domain.file("json"), out -> DatasetJson.write(domain, study, counts, source, out));
        }
        parcel.add("odm.xml", out -> OdmFile.write(study, source, out));
    }
}
