package plateau.subject.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.audit.AuditTrail;
import plateau.audit.web.Conflict;
import plateau.page.Written;
import plateau.protocol.Fact;
import plateau.protocol.FactGroup;
import plateau.protocol.FactKind;
import plateau.subject.ScreeningRecord;
import plateau.subject.ScreeningRecords;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;

/** Makes the pages of a subject's screening. */
@ApplicationScoped
class ScreeningPages {

    @Inject
    ScreeningRecords records;
    @Inject
    SubjectBanners banners;
    @Inject
    AuditTrail auditTrail;
    @Inject
    CurrentPerson currentPerson;

    ScreeningView tasks(Subject subject) {
        ScreeningProgress progress = ScreeningProgress.of(records.of(subject));
        List<FactGroup> groups = progress.record().screening().groups();
        List<ScreeningView.Task> tasks = new ArrayList<>();
        groups.forEach(group -> tasks.add(task(subject, progress, group)));
        long complete = groups.stream().filter(progress::isComplete).count();
        return new ScreeningView(banners.of(subject), "%d of %d parts answered.".formatted(complete, groups.size()), tasks,
                outcome(progress), ended(subject));
    }

    ScreeningGroupView group(Subject subject, ScreeningRecord record, FactGroup group, ScreeningForm form, boolean changes) {
        return new ScreeningGroupView(banners.of(subject), group.id(), group.title(), record.asked(group).stream()
                .map(fact -> ScreeningGroupView.Question.of(fact, record.isKnown(fact))).toList(),
                form, record.zone().getId(), subject.version(), changes || form.hasReason(), Optional.empty());
    }

    /** The same page after somebody else changed the subject, with both what is there now and what was typed. */
    ScreeningGroupView stale(Subject subject, ScreeningRecord record, FactGroup group, ScreeningForm form, Map<Fact, String> typed) {
        ScreeningRecord after = record.with(typed);
        List<Conflict.Difference> differences = record.asked(group).stream().map(fact -> new Conflict.Difference(fact.question(),
                WrittenAnswer.of(fact, record), WrittenAnswer.of(fact, after))).toList();
        ScreeningGroupView page = group(subject, record, group, form, !record.changedBy(typed).isEmpty());
        return new ScreeningGroupView(page.subject(), page.group(), page.heading(), page.questions(), form, page.zone(), page.version(),
                page.changes(), Optional.of(conflict(subject, differences)));
    }

    ScreeningAnswersView answers(Subject subject, ScreeningRecord record, FactGroup group) {
        return new ScreeningAnswersView(banners.of(subject), group.title(), record.asked(group).stream()
                .map(fact -> new ScreeningAnswersView.Answered(fact.id(), fact.question(), WrittenAnswer.of(fact, record), record.isKnown(fact))).toList());
    }

    Conflict conflict(Subject subject, List<Conflict.Difference> differences) {
        return Conflict.of(auditTrail.newestAbout(subject.screeningNumber()), differences);
    }

    boolean isOpenFor(Subject subject) {
        return subject.is(SubjectStatus.SCREENING) && currentPerson.may(Permission.SCREEN_SUBJECTS, subject.siteId());
    }

    private ScreeningView.Task task(Subject subject, ScreeningProgress progress, FactGroup group) {
        ScreeningProgress.State state = progress.of(group);
        List<String> hints = state == ScreeningProgress.State.NOT_MET ? progress.notMet(group)
                : state == ScreeningProgress.State.INCOMPLETE ? List.of("Missing: " + progress.missing(group)) : List.of();
        boolean opens = state != ScreeningProgress.State.BLOCKED && (!group.holds(FactKind.PLATELET_COUNT)
                || isOpenFor(subject) || progress.isComplete(group));
        return new ScreeningView.Task(group.title(), opens ? "/subjects/" + subject.screeningNumber() + "/screening/" + group.id() : "",
                state.label(), state.colour(), hints);
    }

    private static ScreeningView.Outcome outcome(ScreeningProgress progress) {
        return progress.eligibility().isMet() ? ScreeningView.Outcome.ALL_MET
                : progress.eligibility().notMet().isEmpty() ? ScreeningView.Outcome.OPEN : ScreeningView.Outcome.NOT_MET;
    }

    private static String ended(Subject subject) {
        return subject.is(SubjectStatus.SCREENING) ? "" : "The screening has ended: the subject is in status \"" + subject.status().label() + "\""
                + subject.endedOn().filter(day -> subject.is(SubjectStatus.SCREEN_FAILURE)).map(day -> " since " + Written.date(day)).orElse("") + ".";
    }
}
