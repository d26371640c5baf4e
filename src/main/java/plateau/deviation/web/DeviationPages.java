package plateau.deviation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.deviation.Age;
import plateau.deviation.Deviation;
import plateau.deviation.DeviationFilter;
import plateau.deviation.DeviationStep;
import plateau.deviation.Deviations;
import plateau.deviation.SavedFilters;
import plateau.deviation.Severity;
import plateau.deviation.SubjectDeviation;
import plateau.page.Frame.Link;
import plateau.page.Paging;
import plateau.page.Written;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.subject.Subject;
import plateau.subject.web.UrgentList;

/** Makes the pages of deviations. */
@ApplicationScoped
class DeviationPages {

    @Inject
    Deviations deviations;
    @Inject
    SavedFilters savedFilters;
    @Inject
    Sites sites;
    @Inject
    UrgentList urgentList;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    /** The filter that an address asks for, among the sites whose deviations the reader may see. */
    FilterForm asked(Map<String, String> address) {
        SiteScope scope = currentPerson.scope(Permission.VIEW_DEVIATIONS);
        return new FilterForm(address, sites.all().stream().filter(site -> scope.includes(site.id())).toList());
    }

    DeviationsView list(FilterForm form, int page, DeskForm desk, BulkOutcome outcome) {
        Instant now = clock.instant();
        DeviationFilter filter = form.filter(now);
        Paging paging = new Paging(page, deviations.count(filter), "/deviations", form.asked());
        Map<Long, ZoneId> zones = form.sites().stream().collect(Collectors.toMap(Site::id, Site::timeZone));
        return new DeviationsView(urgentList.ofReader(), inWords(form.sites()), form, deviations.list(filter, paging).stream()
                .map(listed -> row(listed, zones.get(listed.deviation().siteId()), now)).toList(), paging,
                savedFilters.mine().stream().map(saved -> new DeviationsView.Saved(saved.id(), saved.name(), "/deviations?" + saved.asked())).toList(),
                desk, outcome, !currentPerson.scope(Permission.VIEW_DEVIATION_RATES).isEmpty());
    }

    DeviationView one(SubjectDeviation found, StepForm form, boolean stale) {
        Deviation deviation = found.deviation();
        Subject subject = found.subject();
        Site site = sites.get(deviation.siteId());
        DeviationCourse course = new DeviationCourse(deviation, site.timeZone());
        String casebook = "/subjects/" + subject.screeningNumber();
        return new DeviationView(deviation.number(), deviation.code().label(), new Link(subject.number(), casebook),
                site.number() + " " + site.name(), Written.capital(deviation.severity().label()), colour(deviation), state(deviation),
                deviation.isOpen(), deviation.isImmediateHazard(), deviation.asked(), deviation.done(), deviation.because(), deviation.siteReason().orElse(""),
                Written.date(deviation.occurredOn()), Written.time(deviation.foundAt(), site.timeZone()),
                deviation.decisionNumber().map(number -> new Link("Dose decision " + number, casebook + "/decisions/" + number)),
                course.steps(), course.next(), course.withdrawn(), turns(deviation),
                stale ? Optional.of(course.since(form.anyTyped())) : Optional.empty(), form, deviation.version());
    }

    /** The steps whose turn it is and that the reader may take. */
    private Set<DeviationStep> turns(Deviation deviation) {
        return Arrays.stream(DeviationStep.values()).filter(step -> step.fits(deviation) && currentPerson.may(permission(step), deviation.siteId()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DeviationStep.class)));
    }

    private static Permission permission(DeviationStep step) {
        return step == DeviationStep.EXPLAIN || step == DeviationStep.ACT ? Permission.EXPLAIN_DEVIATIONS : Permission.CLOSE_DEVIATIONS;
    }

    private DeviationsView.Row row(SubjectDeviation listed, ZoneId zone, Instant now) {
        Deviation deviation = listed.deviation();
        return new DeviationsView.Row(deviation.number(), listed.subject().number(), deviation.code().label(),
                Written.capital(deviation.severity().label()), colour(deviation), Written.capital(deviation.state().label()), deviation.isOpen(), deviation.isImmediateHazard(),
                Written.date(deviation.foundAt().atZone(zone).toLocalDate()), days(Age.inDays(deviation.foundAt(), now)), turns(deviation).contains(DeviationStep.CLOSE_MINOR), deviation.version());
    }

    private String state(Deviation deviation) {
        String state = Written.capital(deviation.state().label());
        return deviation.isOpen() ? state + ", open for " + days(Age.inDays(deviation.foundAt(), clock.instant())) : state;
    }

    private static String colour(Deviation deviation) {
        return deviation.severity() == Severity.MAJOR ? "amber" : "grey";
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    static String inWords(List<Site> sites) {
        return (sites.size() == 1 ? "Site " : "Sites ") + sites.stream().map(Site::number).collect(Collectors.joining(", "));
    }
}
