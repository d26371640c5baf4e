package plateau.protocol;

import java.util.Optional;

/** One criterion that must be met on the day on which a taper is decided. */
record TaperCriterion(String id, String title, TaperRequirement must, Source source) {

    TaperEntry.Judged judge(Course course, Terms terms, Sentences sentences) {
        boolean met = must.isMet(course, terms);
        return new TaperEntry.Judged(id, title, met, must.evidence(course, terms, sentences),
                met ? Optional.empty() : must.metFrom(course, terms), source);
    }
}
