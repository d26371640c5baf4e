package plateau.subject.web;

import java.util.List;
import plateau.access.SiteScope;

/** What another feature puts on top of every list that leads to subjects. */
public interface UrgentRows {

    /** The most urgent first. */
    List<UrgentRow> at(SiteScope sites);
}
