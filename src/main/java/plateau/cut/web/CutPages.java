package plateau.cut.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.cut.CutReader;
import plateau.cut.CutState;
import plateau.cut.DataCut;
import plateau.cut.DataCuts;
import plateau.cut.RowCounts;
import plateau.page.Paging;
import plateau.page.Written;
import plateau.site.Site;
import plateau.site.Sites;

/** Makes the pages of data cuts. */
@ApplicationScoped
class CutPages {

    private static final int MOST_SITES_NAMED = 6;
    private static final List<String> SHOWN_APART = List.of("Data cut", "Rows", "SHA-256");

    @Inject
    DataCuts cuts;
    @Inject
    CutReader reader;
    @Inject
    Sites sites;
    @Inject
    CurrentPerson currentPerson;

    CutForm form(Map<String, String> typed) {
        return new CutForm(typed, ownSites());
    }

    CutsView list(int page) {
        return list(page, CutForm.fresh(ownSites()));
    }

    CutsView list(int page, CutForm form) {
        Paging paging = new Paging(page, cuts.count(scope()), "/reports", Map.of());
        List<DataCuts.Standing> found = cuts.list(scope(), paging);
        Map<Long, List<String>> about = cuts.siteNumbers(found.stream().map(DataCuts.Standing::cut).toList());
        return new CutsView(found.stream().map(standing -> row(standing, about.get(standing.cut().id()))).toList(), paging, form,
                underWay().map(DataCut::number));
    }

    /** The one that is being taken for the person at the keyboard. */
    Optional<DataCut> underWay() {
        return cuts.underWayFor(currentPerson.get().personId());
    }

    CutView one(DataCuts.Standing standing) {
        DataCut cut = standing.cut();
        return new CutView(cut.number(), state(standing), colour(standing), facts(cut), cut.rows().map(RowCounts::labelled).orElse(Map.of()), cut.sha256(),
                Optional.of(standing).filter(DataCuts.Standing::isUnderWay).map(CutPages::howFar), isOwn(cut), standing.isStopped(), cut.is(CutState.CANCELLED), cut.failure());
    }

    static CutView.HowFar howFar(DataCuts.Standing standing) {
        return new CutView.HowFar(standing.progress().done(), standing.progress().total());
    }

    boolean isOwn(DataCut cut) {
        return cut.isOf(currentPerson.get().personId());
    }

    /** Such as {@code 1 site} and {@code 2 sites}. */
    static String number(long howMany, String thing) {
        return howMany + " " + thing + (howMany == 1 ? "" : "s");
    }

    private CutsView.Row row(DataCuts.Standing standing, List<String> about) {
        DataCut cut = standing.cut();
        return new CutsView.Row(cut.number(), state(standing), colour(standing), cut.takenAt().map(Written::utc).orElse("–"), cut.takenBy(),
                about.size() > MOST_SITES_NAMED ? number(about.size(), "site") : String.join(", ", about),
                cut.rows().map(rows -> String.valueOf(rows.subjects())).orElse("–"));
    }

    private static String state(DataCuts.Standing standing) {
        return standing.isStopped() ? "Stopped" : standing.cut().state().label();
    }

    private static String colour(DataCuts.Standing standing) {
        return standing.isStopped() ? CutState.FAILED.colour() : standing.cut().state().colour();
    }

    private Map<String, String> facts(DataCut cut) {
        if (cut.is(CutState.TAKEN)) {
            Map<String, String> facts = new LinkedHashMap<>(reader.stamp(cut).lines());
            SHOWN_APART.forEach(facts::remove);
            return facts;
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Asked for", Written.utc(cut.askedAt()) + " UTC");
        facts.put("By", cut.takenBy());
        facts.put("Sites", String.join(", ", cuts.siteNumbers(cut)));
        return facts;
    }

    /** Those that are closed too: what was recorded there belongs to the trial. */
    private List<Site> ownSites() {
        return sites.all().stream().filter(site -> scope().includes(site.id())).toList();
    }

    private SiteScope scope() {
        return currentPerson.scope(Permission.VIEW_REPORTS);
    }
}
