package plateau.dose.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.approval.ProtocolInForce;
import plateau.audit.AuditTrail;
import plateau.audit.web.Conflict;
import plateau.dose.Adherence;
import plateau.dose.Advice;
import plateau.dose.AskProtocol;
import plateau.page.Choice;
import plateau.page.Written;
import plateau.relapse.DeclareRelapse;
import plateau.relapse.Relapse;
import plateau.relapse.RelapseFacts;
import plateau.relapse.RelapseState;
import plateau.relapse.web.RelapseText;
import plateau.site.Sites;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.web.SubjectBanners;
import plateau.taper.Taper;
import plateau.taper.Tapers;

/** Makes the page of a relapse. */
@ApplicationScoped
class RelapsePages {

    @Inject
    AskProtocol askProtocol;
    @Inject
    ProtocolInForce protocolInForce;
    @Inject
    Tapers tapers;
    @Inject
    SubjectBanners banners;
    @Inject
    Sites sites;
    @Inject
    AuditTrail auditTrail;
    @Inject
    CurrentPerson currentPerson;

    RelapseView page(Subject subject, Relapse relapse, DoseForm form) {
        return page(subject, relapse, form, Optional.empty());
    }

    /** The page again, because what it was made from was changed meanwhile. */
    RelapseView changed(Subject subject, Relapse relapse, DoseForm form) {
        return page(subject, relapse, form, Optional.of(Conflict.of(auditTrail.newestAbout(subject.screeningNumber()), List.of())));
    }

    /** What the protocol asks today, where a regimen is to be chosen because of the relapse: its taper, or the time off the drug after it, goes on. */
    Optional<Advice> advice(Subject subject, Relapse relapse) {
        boolean goesOn = subject.is(SubjectStatus.ENROLLED) && !relapse.is(RelapseState.UNDONE)
                && tapers.current(subject).map(Taper::number).filter(number -> number == relapse.taperNumber()).isPresent();
        return goesOn && protocolInForce.find(subject.siteId(), askProtocol.today(subject)).isPresent()
                ? Optional.of(askProtocol.about(subject, Adherence.NOT_CONFIRMED)) : Optional.empty();
    }

    private RelapseView page(Subject subject, Relapse relapse, DoseForm form, Optional<Conflict> conflict) {
        Optional<Advice> advice = advice(subject, relapse);
        boolean due = relapse.is(RelapseState.FOUND);
        boolean declares = due && currentPerson.may(Permission.SIGN_DOSES, subject.siteId());
        return new RelapseView(banners.of(subject), relapse.taperNumber(), relapse.facts().words(), relapse.state().label(), relapse.state().colour(),
                facts(subject, relapse), undone(subject, relapse), declaration(subject, relapse),
                advice.filter(asked -> !asked.dependsOnAdherence()).map(Advice::shown), advice.isPresent(), due,
                advice.filter(Advice::isOnDrug).map(asked -> DosePages.ADHERENCES).orElse(List.of()), advice.map(RelapsePages::choices).orElse(List.of()),
                form, declares ? currentPerson.get().fullName() : "", DeclareRelapse.MEANING, subject.version(), conflict);
    }

    private static List<Choice> choices(Advice advice) {
        return advice.choices().stream().map(choice -> new Choice(choice.code(), choice.words(), DosePages.effect(choice))).toList();
    }

    private List<RelapseView.FactRow> facts(Subject subject, Relapse relapse) {
        RelapseFacts facts = relapse.facts();
        return List.of(new RelapseView.FactRow("Seen as", facts.words() + " on " + Written.date(facts.on())),
                new RelapseView.FactRow("Days since the taper started", String.valueOf(facts.taperDay())),
                new RelapseView.FactRow("Last count before it", facts.lastBefore().map(RelapseText::count).orElse("None")),
                new RelapseView.FactRow("It began", facts.lastBefore().map(count -> "After %s and no later than %s".formatted(Written.date(count.on()), Written.date(facts.on())))
                        .orElse("No later than " + Written.date(facts.on()))),
                new RelapseView.FactRow("Second count", RelapseText.confirmed(facts)),
                new RelapseView.FactRow("Found by the portal", time(subject, relapse.foundAt())),
                new RelapseView.FactRow("First opened at the site", relapse.openedAt().map(at -> relapse.openedBy().orElse("") + ", " + time(subject, at)).orElse("Nobody has opened it yet")));
    }

    private String undone(Subject subject, Relapse relapse) {
        return relapse.undoneBecause().map(because -> "%s: %s.".formatted(time(subject, relapse.undoneAt().orElseThrow()), because)).orElse("");
    }

    private Optional<RelapseView.Declaration> declaration(Subject subject, Relapse relapse) {
        return relapse.declaration().map(signed -> new RelapseView.Declaration(signed.name(), time(subject, signed.at()), signed.meaning(), relapse.isIntact(subject)));
    }

    private String time(Subject subject, Instant at) {
        return Written.time(at, sites.get(subject.siteId()).timeZone());
    }
}
