package plateau.dose.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.dose.Adherence;
import plateau.dose.Advice;
import plateau.dose.AskProtocol;
import plateau.dose.DecideDose;
import plateau.dose.DecisionValues;
import plateau.dose.DoseChoice;
import plateau.dose.DoseDecision;
import plateau.dose.DoseDecisions;
import plateau.dose.DosePreparation;
import plateau.dose.Hindsight;
import plateau.page.Choice;
import plateau.page.Written;
import plateau.query.Target;
import plateau.query.TargetKind;
import plateau.query.web.QueryBlocks;
import plateau.site.Sites;
import plateau.subject.Subject;
import plateau.subject.web.SubjectBanners;

/** Makes the pages between what the protocol asks and a signed decision. */
@ApplicationScoped
class DosePages {

    static final List<Choice> ADHERENCES = List.of(choice(Adherence.CONFIRMED), choice(Adherence.NOT_CONFIRMED));

    @Inject
    AskProtocol askProtocol;
    @Inject
    PlateletCounts counts;
    @Inject
    DoseDecisions decisions;
    @Inject
    SubjectBanners banners;
    @Inject
    Sites sites;
    @Inject
    QueryBlocks queryBlocks;
    @Inject
    CurrentPerson currentPerson;

    DoseView dose(Subject subject, DoseForm form, Optional<Adherence> answer) {
        List<PlateletCount> recorded = counts.of(subject);
        List<DoseDecision> decided = decisions.of(subject);
        Advice advice = askProtocol.about(subject, answer.orElse(Adherence.NOT_CONFIRMED), recorded, decided);
        boolean missing = advice.dependsOnAdherence() && answer.isEmpty();
        return new DoseView(banners.of(subject), missing ? Optional.empty() : Optional.of(advice.shown()), missing ? advice.alerts() : List.of(),
                advice.isOnDrug() && !advice.dependsOnAdherence(), answer.map(Enum::name).orElse(""),
                ADHERENCES,
                advice.choices().stream().map(c -> new Choice(c.code(), c.words(), effect(c))).toList(),
                form, subject.version(), waiting(subject), false, List.of(),
                currentPerson.may(Permission.PREPARE_DOSES, subject.siteId()), currentPerson.may(Permission.SIGN_DOSES, subject.siteId()));
    }

    /** The page again, with nothing chosen, because what was prepared in this version is no longer current. @param written the reason in words, or nothing */
    DoseView again(Subject subject, long version, String written) {
        Optional<DosePreparation> stale = decisions.preparedFor(subject).filter(prepared -> prepared.version() == version);
        return again(subject, stale.map(DosePreparation::choice).orElse(""), written);
    }

    /** The page again, with nothing chosen, because the facts changed. @param chosen the code of the regimen */
    DoseView again(Subject subject, String chosen, String written) {
        return dose(subject, new DoseForm(Map.of()), Optional.empty()).after(chosen, written);
    }

    OverrideView override(Subject subject, DosePreparation prepared, OverrideForm form) {
        Advice advice = askProtocol.about(subject, prepared.adherence());
        return new OverrideView(banners.of(subject), advice.shown(), choice(prepared, advice).words(), form, prepared.version());
    }

    SignView sign(Subject subject, DosePreparation prepared, SignForm form) {
        Advice advice = askProtocol.about(subject, prepared.adherence());
        DoseChoice choice = choice(prepared, advice);
        boolean maySign = currentPerson.may(Permission.SIGN_DOSES, subject.siteId());
        return new SignView(banners.of(subject), advice.shown(), choice.words(), prepared.adherence().label(), advice.isFollowedBy(choice),
                prepared.reasonInWords().orElse(""),
                preparedBy(subject, prepared), maySign ? currentPerson.get().fullName() : "", DecideDose.MEANING, form, prepared.version());
    }

    DecisionView decision(Subject subject, DoseDecision decision) {
        Optional<Hindsight> hindsight = askProtocol.again(subject, decision, decisions.of(subject), counts.of(subject));
        return new DecisionView(banners.of(subject), decision.number(), Written.date(decision.decidedOn()), decision.choice().words(),
                decision.adherence().label(), decision.reason().isEmpty(),
                decision.reasonInWords().orElse(""), decision.advice(),
                hindsight.map(Hindsight::shown), hindsight.filter(Hindsight::differs).isPresent(),
                decision.signedName(), Written.time(decision.signedAt(), sites.get(subject.siteId()).timeZone()), decision.meaning(),
                decision.contentHash(), decision.isIntact(subject), queryBlocks.about(subject, Target.of(TargetKind.DOSE_DECISION, decision.number()), DecisionValues.ONLY_VERSION));
    }

    boolean lacksReason(Subject subject, DosePreparation prepared) {
        Advice advice = askProtocol.about(subject, prepared.adherence());
        return prepared.reason().isEmpty() && !advice.isFollowedBy(choice(prepared, advice));
    }

    private Optional<String> waiting(Subject subject) {
        return decisions.preparedFor(subject).filter(prepared -> prepared.isCurrent(subject.version(), askProtocol.today(subject)))
                .map(prepared -> preparedBy(subject, prepared));
    }

    private String preparedBy(Subject subject, DosePreparation prepared) {
        return prepared.preparedBy() + ", " + Written.time(prepared.preparedAt(), sites.get(subject.siteId()).timeZone());
    }

    private static DoseChoice choice(DosePreparation prepared, Advice advice) {
        return DoseChoice.coded(prepared.choice(), advice.protocol(), advice.phase()).orElseThrow();
    }

    static String effect(DoseChoice choice) {
        return choice.isStop() ? "No rule restarts it."
                : choice.isWithdrawal() ? "The subject is followed without the drug."
                : choice.regimen().isOff() ? "The rules resume it when the count has fallen." : "";
    }

    private static Choice choice(Adherence adherence) {
        return Choice.of(adherence.name(), adherence.label());
    }
}
