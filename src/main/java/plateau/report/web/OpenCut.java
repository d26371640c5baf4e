package plateau.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import plateau.access.Permission;
import plateau.cut.CutState;
import plateau.cut.DataCut;
import plateau.cut.DataCuts;
import plateau.page.Refusal;

/** Opens a cut for its reports. */
@RequestScoped
public class OpenCut {

    @Inject
    DataCuts cuts;

    /** @throws Refusal not found, the same for one that is not taken or not open to the person as for none */
    DataCut taken(String number) {
        DataCut cut = cuts.open(number, Permission.VIEW_REPORTS).cut();
        if (!cut.is(CutState.TAKEN)) {
            throw Refusal.notFound();
        }
        return cut;
    }
}
