package plateau.protocol;

import java.util.List;

/** What the protocol says of a subject at screening, criterion by criterion. There are no waivers. */
public record Eligibility(List<Judged> criteria) {

    public record Judged(Criterion criterion, Finding finding) {

        public Verdict verdict() {
            return finding.verdict();
        }

        /** Such as "I1 ITP for at least 6 months: screening count 34 × 10⁹/L, must be below 30 × 10⁹/L". */
        public String words() {
            return criterion.id() + " " + criterion.title() + ": " + finding.words();
        }
    }

    public boolean isMet() {
        return criteria.stream().allMatch(each -> each.verdict() == Verdict.MET);
    }

    public List<Judged> notMet() {
        return with(Verdict.NOT_MET);
    }

    public List<Judged> unknown() {
        return with(Verdict.UNKNOWN);
    }

    private List<Judged> with(Verdict verdict) {
        return criteria.stream().filter(each -> each.verdict() == verdict).toList();
    }
}
