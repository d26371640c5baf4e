package plateau.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plateau.approval.ProtocolInForce;
import plateau.audit.Ledger;
import plateau.audit.RecordName;
import plateau.page.PostedFile;
import plateau.site.Site;
import plateau.site.SiteNumbering;
import plateau.site.Sites;
import plateau.site.StudyProtocol;

/**
 * Takes over the subjects of a running trial, whose eligibility was decided elsewhere: all of them, or none where one row
 * is wrong. A subject that is there already stays as it is, so that the same file twice changes nothing.
 */
@ApplicationScoped
public class ImportSubjects {

    @Inject
    Sites sites;
    @Inject
    Subjects subjects;
    @Inject
    ProtocolInForce protocolInForce;
    @Inject
    StudyProtocol studyProtocol;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /**
     * @param imported    how many subjects are new
     * @param there       how many were there already
     * @param notTreated  how many were left out, because they have no first day of treatment
     * @param problems    why nothing was imported; none where all was
     */
    public record Outcome(int imported, int there, int notTreated, List<String> problems) {

        public String words() {
            return "%d imported, %d there already, %d left out because they have no first day of treatment (RFSTDTC)".formatted(imported, there, notTreated);
        }
    }

    /** The name under which the audit trail keeps what was done with a file. */
    public static RecordName nameOf(String hash) {
        return RecordName.ofStudy("subject file", hash);
    }

    @Transactional
    public Outcome run(PostedFile file) {
        SubjectFile read = SubjectFile.read(file.bytes());
        List<SubjectRow> treated = read.rows().stream().filter(row -> row.dayOne().isPresent()).toList();
        Map<String, Site> bySite = new HashMap<>();
        sites.all().forEach(site -> bySite.put(site.number(), site));
        List<String> problems = new ArrayList<>(read.problems());
        Map<String, Subject> there = there(treated, bySite);
        problems.addAll(problems(treated, bySite, there));
        if (!problems.isEmpty()) {
            return new Outcome(0, 0, 0, problems);
        }
        List<SubjectRow> fresh = treated.stream().filter(row -> !there.containsKey(key(row))).toList();
        fresh.forEach(row -> add(row, bySite.get(row.site())));
        Outcome outcome = new Outcome(fresh.size(), there.size(), read.rows().size() - treated.size(), List.of());
        ledger.note(nameOf(file.hash()), "imported", file.name() + ": " + outcome.words());
        return outcome;
    }

    private Map<String, Subject> there(List<SubjectRow> treated, Map<String, Site> bySite) {
        Map<Long, Map<String, Subject>> known = new HashMap<>();
        subjects.all().forEach(subject -> subject.sourceNumber()
                .ifPresent(number -> known.computeIfAbsent(subject.siteId(), site -> new HashMap<>()).put(number, subject)));
        Map<String, Subject> there = new HashMap<>();
        treated.stream().filter(row -> bySite.containsKey(row.site())).forEach(row -> {
            Subject subject = known.getOrDefault(bySite.get(row.site()).id(), Map.of()).get(row.number());
            if (subject != null) {
                there.put(key(row), subject);
            }
        });
        return there;
    }

    private List<String> problems(List<SubjectRow> treated, Map<String, Site> bySite, Map<String, Subject> there) {
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SubjectRow row : treated) {
            Site site = bySite.get(row.site());
            if (site == null) {
                problems.add("Line " + row.line() + ": there is no site " + row.site() + ". Add it first.");
            } else if (!seen.add(key(row))) {
                problems.add("Line " + row.line() + ": subject " + row.number() + " stands in the file more than once.");
            } else if (row.dayOne().orElseThrow().isAfter(site.dateAt(clock.instant()))) {
                problems.add("Line " + row.line() + ": the first day of treatment (RFSTDTC) lies in the future.");
            } else if (row.consentedOn().filter(day -> day.isAfter(row.dayOne().orElseThrow())).isPresent()) {
                problems.add("Line " + row.line() + ": the consent (RFICDTC) lies after the first day of treatment (RFSTDTC).");
            } else if (there.containsKey(key(row)) && !row.isSame(there.get(key(row)))) {
                problems.add("Line " + row.line() + ": subject " + row.number() + " is there already, as "
                        + there.get(key(row)).number() + ", with another sex, year of birth or first day of treatment.");
            }
        }
        return problems;
    }

    private void add(SubjectRow row, Site site) {
        LocalDate today = site.dateAt(clock.instant());
        Subject subject = new Subject(site, sites.next(site.id(), SiteNumbering.SCREENING), row.consentedOn().or(row::dayOne).orElse(today));
        subject.takeOver(row, site.timeZone());
        ledger.record(subject);
        String stage = protocolInForce.find(site.id(), today).orElseGet(() -> studyProtocol.latest(today)).openStage().id();
        String number = "%s-E%03d".formatted(site.number(), sites.next(site.id(), SiteNumbering.ENROLMENT));
        ledger.change(subject, "Imported; eligibility was decided elsewhere", s -> s.enrolElsewhere(number, stage, row.dayOne().orElseThrow()));
    }

    private static String key(SubjectRow row) {
        return row.site() + " " + row.number();
    }
}
