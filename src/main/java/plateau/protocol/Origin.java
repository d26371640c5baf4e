package plateau.protocol;

import java.util.Optional;

/** How a regimen came about, by its daily average against that of the regimen before it. */
enum Origin {
    FIRST,
    OFF,
    RESUMPTION,
    REDUCTION,
    CONTINUATION,
    INCREASE;

    static Origin of(Regimen regimen, Optional<Regimen> before) {
        return regimen.isOff() ? OFF : before.map(earlier -> of(regimen, earlier)).orElse(FIRST);
    }

    private static Origin of(Regimen regimen, Regimen before) {
        if (before.isOff()) {
            return RESUMPTION;
        }
        int comparison = regimen.dailyAverage().compareTo(before.dailyAverage());
        return comparison < 0 ? REDUCTION : comparison == 0 ? CONTINUATION : INCREASE;
    }
}
