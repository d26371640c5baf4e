package plateau.subject.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;

/** What stands on top of everybody's list, for those who may open its subjects. */
@ApplicationScoped
public class UrgentList {

    @Inject
    @Any
    Instance<UrgentRows> features;
    @Inject
    CurrentPerson currentPerson;

    public List<UrgentRow> ofReader() {
        SiteScope sites = currentPerson.scope(Permission.VIEW_SUBJECTS);
        return features.stream().flatMap(feature -> feature.at(sites).stream()).toList();
    }
}
