package plateau.protocol;

/** Reads the words of a taper and of the time after it. */
final class TaperReader {

    private TaperReader() {
    }

    static Tapering read(Section taper) {
        return new Tapering(taper.at("entry").eachAs(TaperEntryReader::read), taper.at("plan").as(TaperReader::plan), taper.at("relapse").as(TaperReader::relapse),
                taper.at("effective").as(TaperReader::effective));
    }

    private static TaperPlan plan(Section plan) {
        return new TaperPlan(plan.at("days-between-steps").positiveNumber(),
                plan.ifPresent("at-most-days").map(Entry::wholeNumber), plan.source());
    }

    private static RelapseDefinition relapse(Section relapse) {
        return relapse.at("bleeding").as(bleeding -> new RelapseDefinition(
                relapse.at("count").as(TaperReader::lowCount),
                bleeding.at("who-grade").as(ConditionReader::band), bleeding.source(),
                relapse.at("rescue").as(Section::source)));
    }

    private static LowCount lowCount(Section count) {
        return count.at("second-count").as(second -> new LowCount(
                count.at(Quantity.COUNT.key()).as(ConditionReader::band),
                count.ifPresent("times-baseline").map(Entry::number),
                second.at("required").trueOrFalse(), second.at("at-least-days-later").positiveNumber(), count.source()));
    }

    private static EffectiveCount effective(Section effective) {
        return new EffectiveCount(effective.at(Quantity.COUNT.key()).as(ConditionReader::band), effective.source());
    }
}
