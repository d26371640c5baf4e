package plateau.cdisc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import plateau.cut.CutHead;
import plateau.cut.CutReader;
import plateau.cut.DataCut;
import plateau.sheet.Parcel;

/** The datasets of a cut. Each begins with the cut read whole, so that no byte is handed out of one that was altered. */
@ApplicationScoped
public class CutDatasets {

    @Inject
    CutReader reader;

    /** Nothing for a name that no file has. */
    public Optional<Parcel.Content> file(String name, DataCut cut) {
        return Datasets.file(name, study(cut), source(cut));
    }

    public void into(Parcel parcel, DataCut cut) throws IOException {
        Datasets.into(parcel, study(cut), source(cut));
    }

    private CutStudy study(DataCut cut) {
        CutHead head = reader.read(cut, (read, subjects) -> read);
        return new CutStudy(head.protocol(), head.title(), reader.stamp(cut));
    }

    private CutSource source(DataCut cut) {
        return subjects -> reader.each(cut, subjects);
    }
}
