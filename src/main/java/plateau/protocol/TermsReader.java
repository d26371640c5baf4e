package plateau.protocol;

import java.util.List;

/** Reads the doses and the words that a protocol defines with numbers of its own. */
final class TermsReader {

    private TermsReader() {
    }

    static Terms read(Section file) {
        Doses doses = file.at("doses").as(TermsReader::doses);
        return file.at("terms").as(terms -> new Terms(doses, terms.at("fresh").as(TermsReader::freshness),
                terms.ifPresent("stable").map(stable -> stable.as(TermsReader::stability)),
                terms.ifPresent("taper").map(taper -> taper.as(TaperReader::read))));
    }

    private static Doses doses(Section doses) {
        List<Regimen> also = doses.ifPresent("also-permitted").map(entry -> entry.eachAs(TermsReader::regimen))
                .orElse(List.of());
        return new Doses(doses.at("levels").eachAs(TermsReader::regimen), also,
                doses.at("start-doses-mg").numbers(), doses.at("default-start").as(TermsReader::startDose),
                doses.at("maximum").as(TermsReader::regimen), doses.source());
    }

    private static StartDose startDose(Section start) {
        return new StartDose(start.at("dose-mg").number(), start.source());
    }

    private static Regimen regimen(Section regimen) {
        return new Regimen(regimen.at("dose-mg").number(), regimen.at("every-days").wholeNumber());
    }

    private static Freshness freshness(Section fresh) {
        return new Freshness(fresh.at("at-most-days").wholeNumber(),
                fresh.at("while-held-at-most-days").wholeNumber(), fresh.source());
    }

    private static Stability stability(Section stable) {
        return new Stability(stable.at("latest-counts").positiveNumber(),
                stable.at(Quantity.COUNT.key()).as(ConditionReader::band), stable.source());
    }
}
