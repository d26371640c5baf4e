package plateau.cockpit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.cockpit.Cockpit;
import plateau.cockpit.LookForNews;
import plateau.cockpit.TaperNews;
import plateau.count.PlateletCount;
import plateau.dose.ShownAdvice;
import plateau.page.Refusal;
import plateau.page.Written;
import plateau.protocol.Alert;
import plateau.protocol.Sentences;
import plateau.relapse.Relapse;
import plateau.relapse.RelapseState;
import plateau.relapse.web.RelapseText;
import plateau.site.Sites;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.web.SubjectBanners;
import plateau.taper.Taper;
import plateau.taper.TaperOutcome;

/** Makes the page of a taper. */
@ApplicationScoped
class CockpitPages {

    @Inject
    SubjectBanners banners;
    @Inject
    Sites sites;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    LookForNews lookForNews;

    CockpitView page(Cockpit cockpit) {
        boolean isLatest = cockpit.latest();
        Subject subject = cockpit.subject();
        Optional<ShownAdvice> shown = cockpit.advice().map(advice -> advice.shown());
        boolean enrolled = subject.is(SubjectStatus.ENROLLED);
        return new CockpitView(banners.of(subject), TaperProgress.title(cockpit), begun(cockpit.taper()), TaperProgress.closing(cockpit),
                shown.map(advice -> due(cockpit, advice)), shown.map(ShownAdvice::alerts).orElse(List.of()),
                cockpit.relapse().map(relapse -> relapse(cockpit, relapse)), StepRows.of(cockpit.steps()), facts(cockpit, shown), chartText(cockpit.counts()),
                shown.isPresent() ? StopRows.of(cockpit.protocol(), cockpit.taper().phase().stage()) : List.of(), entry(cockpit),
                cockpit.earlier().stream().map(CockpitPages::earlier).toList(),
                enrolled && isLatest && may(Permission.RECORD_COUNTS, subject), enrolled && isLatest && may(Permission.RECORD_SAFETY, subject), enrolled && isLatest && cockpit.taper().hasEnded(),
                news(subject), isLatest);
    }

    static Refusal notStarted(Subject subject) {
        return Refusal.wrongOrder("Subject %s has not started a taper.".formatted(subject.number()),
                "The casebook of an enrolled subject leads to the entry into the taper, which says what is missing.");
    }

    private News news(Subject subject) {
        TaperNews news = lookForNews.about(subject);
        return new News(news.state(), news.waiting().map(one -> one.preparedBy() + ", " + Written.time(one.preparedAt(), zone(subject))).orElse(""),
                may(Permission.PREPARE_DOSES, subject), may(Permission.SIGN_DOSES, subject));
    }

    private CockpitView.Due due(Cockpit cockpit, ShownAdvice advice) {
        boolean decides = cockpit.needsDecision();
        boolean may = may(decides ? Permission.PREPARE_DOSES : Permission.RECORD_COUNTS, cockpit.subject());
        boolean isDue = decides || cockpit.needsCount();
        return new CockpitView.Due(isDue ? "Due today" : "Nothing is due today", advice.asks(), advice.because(), advice.rule(), advice.protocol(),
                advice.version(), advice.basis(), advice.reference(), may ? decides ? "Decide" : "Record a platelet count" : "", decides ? "dose" : "counts/new", isDue);
    }

    private static CockpitView.RelapseNote relapse(Cockpit cockpit, Relapse relapse) {
        return new CockpitView.RelapseNote(RelapseText.of(relapse.facts()), relapse.state().label(),
                RelapseText.path(cockpit.subject(), relapse), relapse.is(RelapseState.UNDONE));
    }

    private List<CockpitView.Fact> facts(Cockpit cockpit, Optional<ShownAdvice> shown) {
        List<CockpitView.Fact> facts = new ArrayList<>();
        cockpit.next().ifPresent(next -> facts.add(new CockpitView.Fact("Next count", ShownAdvice.next(next), "", overdue(cockpit))));
        cockpit.goBackTo().ifPresent(regimen -> facts.add(new CockpitView.Fact("On a relapse, back to",
                Sentences.ENGLISH.regimen(regimen), "The last effective regimen", "")));
        cockpit.lastContact().filter(last -> cockpit.latest()).ifPresent(last -> facts.add(new CockpitView.Fact("Last contact", last.who(),
                Written.capital(last.what()) + ", " + Written.time(last.at(), zone(cockpit.subject())), "")));
        return List.copyOf(facts);
    }

    private static String overdue(Cockpit cockpit) {
        return cockpit.advice().filter(advice -> advice.recommendation().alerts().contains(Alert.COUNT_OVERDUE)).map(advice -> "Overdue").orElse("");
    }

    private CockpitView.Entry entry(Cockpit cockpit) {
        Taper taper = cockpit.taper();
        return new CockpitView.Entry(taper.evidence().lines().map(CockpitPages::withoutId).toList(), taper.signedName(), Written.time(taper.signedAt(), zone(cockpit.subject())),
                taper.meaning(), taper.isIntact(cockpit.subject()));
    }

    /** Each criterion stands there with the id that the protocol file gives it, as it was signed. */
    private static String withoutId(String criterion) {
        return criterion.substring(criterion.indexOf(": ") + 1).strip();
    }

    private static String begun(Taper taper) {
        return "Taper %d, started on %s from %s".formatted(taper.number(), Written.date(taper.startedOn()), Sentences.ENGLISH.regimen(taper.before()));
    }

    private static CockpitView.EarlierRow earlier(Taper taper) {
        return new CockpitView.EarlierRow(taper.number(), Written.date(taper.startedOn()), Sentences.ENGLISH.regimen(taper.before()),
                taper.outcome().map(TaperOutcome::label).orElse(""), taper.endedOn().map(Written::date).orElse(""));
    }

    private static String chartText(List<PlateletCount> counts) {
        return counts.isEmpty() ? "No platelet count is recorded yet."
                : "%d platelet counts, the latest %s on %s; the casebook lists all of them.".formatted(counts.size(),
                        Written.number(counts.get(counts.size() - 1).gigaPerLitre()), Written.date(counts.get(counts.size() - 1).collectedOn()));
    }

    private boolean may(Permission permission, Subject subject) {
        return currentPerson.may(permission, subject.siteId());
    }

    private ZoneId zone(Subject subject) {
        return sites.get(subject.siteId()).timeZone();
    }
}
