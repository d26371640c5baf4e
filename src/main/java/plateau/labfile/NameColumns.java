package plateau.labfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import plateau.audit.Ledger;

/** Remembers which columns of a laboratory's files hold what, and how this one is read. */
@ApplicationScoped
public class NameColumns {

    @Inject
    LabFiles files;
    @Inject
    Ledger ledger;

    @Transactional
    public void name(LabFile file, RowMapping mapping) {
        Optional<LabMapping> known = files.mapping(file);
        if (known.isPresent()) {
            ledger.change(known.get(), "Named again for file " + file.name(), old -> old.become(mapping));
        } else {
            ledger.record(new LabMapping(file, mapping));
        }
    }

    @Transactional
    public void read(LabFile file, ReadFile read) {
        ledger.change(file, "Read in another way", f -> f.readAs(read));
    }
}
