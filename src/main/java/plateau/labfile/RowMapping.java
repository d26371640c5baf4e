package plateau.labfile;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.count.PlateletUnit;

/**
 * Which column of a laboratory's files holds what, by its heading.
 *
 * @param unitColumn    or else {@code fixedUnit}
 * @param fixedUnit     what the laboratory always reports in, where its files do not say it
 * @param testCodes     what the test column says of a platelet count
 * @param timeWhereNone the time of day that is taken where a row gives only a date; without one such rows are refused
 */
public record RowMapping(String subject, String value, Optional<String> unitColumn, Optional<PlateletUnit> fixedUnit, Optional<String> testColumn,
        List<String> testCodes, String date, Optional<String> timeColumn, DateOrder order, Optional<LocalTime> timeWhereNone) {

    public RowMapping {
        if (unitColumn.isPresent() == fixedUnit.isPresent()) {
            throw new IllegalArgumentException("A unit comes from a column or is fixed");
        }
    }

    /** Whether a file with these headings can be read so. */
    public boolean fits(List<String> headings) {
        return headings.containsAll(Stream.of(Stream.of(subject, value, date), unitColumn.stream(), testColumn.stream(), timeColumn.stream())
                .flatMap(columns -> columns).toList());
    }
}
