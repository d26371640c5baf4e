package plateau.report.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plateau.statistics.Proportion;
import plateau.statistics.Quartiles;

/** Subjects to count. */
record EnrolmentLines(List<EnrolmentLine> lines) {

    EnrolmentLines where(Predicate<EnrolmentLine> asked) {
        return new EnrolmentLines(lines.stream().filter(asked).toList());
    }

    EnrolmentLines ofSite(String number) {
        return where(line -> line.site().equals(number));
    }

    int count(Predicate<EnrolmentLine> asked) {
        return Math.toIntExact(lines.stream().filter(asked).count());
    }

    int screened() {
        return count(EnrolmentLine::isScreenedHere);
    }

    int enrolled() {
        return count(EnrolmentLine::isEnrolled);
    }

    /** Of those whose screening here has ended. */
    Proportion failureRate() {
        return new Proportion(count(EnrolmentLine::isFailed), count(line -> line.isScreenedHere() && !line.isInScreening()));
    }

    double[] daysToEnrolment() {
        return lines.stream().flatMapToInt(line -> line.daysToEnrolment().stream()).asDoubleStream().toArray();
    }

    Optional<Quartiles> timeToEnrolment() {
        return Quartiles.of(daysToEnrolment());
    }

    /** In their order. */
    List<LocalDate> enrolments() {
        return days(EnrolmentLine::isEnrolled, EnrolmentLine::enrolledOn);
    }

    /** Of those screened here, in their order. */
    List<LocalDate> screenings() {
        return days(EnrolmentLine::isScreenedHere, line -> Optional.of(line.screenedOn()));
    }

    private List<LocalDate> days(Predicate<EnrolmentLine> asked, Function<EnrolmentLine, Optional<LocalDate>> day) {
        return lines.stream().filter(asked).map(day).flatMap(Optional::stream).sorted().toList();
    }

    /** The stages that subjects are in, as the cut names them. */
    Stream<String> stages() {
        return lines.stream().filter(EnrolmentLine::isInStudy).flatMap(line -> line.stage().stream()).distinct();
    }
}
