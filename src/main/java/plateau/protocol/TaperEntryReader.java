package plateau.protocol;

import java.util.Map;
import java.util.stream.Stream;

/** Reads what must be so before a taper begins. */
final class TaperEntryReader {

    private TaperEntryReader() {
    }

    /** What may be asked. */
    enum Test {
        ON_STUDY_TREATMENT, SAME_REGIMEN, LATEST_COUNTS, EVERY_COUNT, CURRENT_COUNT, NO_BLEEDING, NO_RESCUE
    }

    /** What the current count may have to be. */
    enum CountWord {
        FRESH
    }

    static TaperCriterion read(Section criterion) {
        return new TaperCriterion(criterion.at("id").text(), criterion.at("title").text(),
                criterion.at("must").as(TaperEntryReader::test), criterion.source());
    }

    private static TaperRequirement test(Section must) {
        Test test = Stream.of(Test.values()).filter(each -> must.ifPresent(Spelling.of(each)).isPresent()).findFirst()
                .orElseThrow(() -> must.refusal("entry.no-test", Map.of("known", Spelling.all(Test.class))));
        Entry entry = must.at(Spelling.of(test));
        return test == Test.CURRENT_COUNT ? current(entry.word(CountWord.class)) : entry.as(section -> read(test, section));
    }

    private static TaperRequirement current(CountWord word) {
        return switch (word) {
            case FRESH -> new TaperRequirement.FreshCount();
        };
    }

    private static TaperRequirement read(Test test, Section section) {
        return switch (test) {
            case ON_STUDY_TREATMENT -> new TaperRequirement.OnStudyTreatment(section.at("at-least-days").positiveNumber());
            case SAME_REGIMEN -> new TaperRequirement.SameRegimen(section.at("at-least-days").positiveNumber());
            case LATEST_COUNTS -> new TaperRequirement.LatestCounts(section.at("number").positiveNumber(), counts(section));
            case EVERY_COUNT -> new TaperRequirement.EveryCount(counts(section), withinDays(section));
            case NO_BLEEDING -> new TaperRequirement.NoBleeding(section.at("who-grade").as(ConditionReader::band), withinDays(section));
            case NO_RESCUE -> new TaperRequirement.NoRescue(withinDays(section));
            case CURRENT_COUNT -> throw new IllegalStateException();
        };
    }

    private static Band counts(Section section) {
        return section.at(Quantity.COUNT.key()).as(ConditionReader::band);
    }

    private static int withinDays(Section section) {
        return section.at("within-days").positiveNumber();
    }
}
