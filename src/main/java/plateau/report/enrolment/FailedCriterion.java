package plateau.report.enrolment;

/** A criterion that a subject did not meet, without what was found of that subject. @param id such as {@code I1} */
record FailedCriterion(String id, String title) {

    /** From words such as "I1 ITP for at least 6 months: screening count 34". */
    static FailedCriterion of(String words) {
        String named = words.split(": ", 2)[0];
        String[] parts = named.split(" ", 2);
        return new FailedCriterion(parts[0], parts.length == 1 ? "" : parts[1]);
    }
}
