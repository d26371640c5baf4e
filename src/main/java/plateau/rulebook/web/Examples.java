package plateau.rulebook.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.protocol.DatedCount;
import plateau.protocol.OffReason;
import plateau.protocol.PlannedStep;
import plateau.protocol.Protocol;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Situation;
import plateau.protocol.Stage;
import plateau.rulebook.TryAddress;

/** Histories to start from, made of the regimens of the protocol. */
record Examples(Protocol protocol, LocalDate today) {

    private static final int DAYS_BEFORE = 60;

    /** @param href the page with the history filled in */
    public record Example(String label, String href) {
    }

    static List<Example> of(Protocol protocol, LocalDate today) {
        return new Examples(protocol, today).all();
    }

    private List<Example> all() {
        return Stream.of(lowCount(), highCount(), held(), tapering(), withdrawn()).flatMap(Optional::stream).toList();
    }

    private Optional<Example> lowCount() {
        return example("A count of 38 after 16 days", titration(List.of(RegimenPeriod.of(ago(16), start())), "38"));
    }

    private Optional<Example> highCount() {
        return example("A count of 401 after 20 days", titration(List.of(RegimenPeriod.of(ago(20), start())), "401"));
    }

    private Optional<Example> held() {
        return example("Held, a count of 149", titration(List.of(RegimenPeriod.of(ago(DAYS_BEFORE), start()),
                RegimenPeriod.off(ago(7), OffReason.INTERRUPTION)), "149"));
    }

    private Optional<Example> tapering() {
        return plan().findFirst().map(PlannedStep::regimen).flatMap(step -> example("Tapering, a count of 28",
                afterTaper(Stage.TAPER, ago(10), List.of(RegimenPeriod.of(ago(DAYS_BEFORE), protocol.maximum()), RegimenPeriod.of(ago(10), step)), "28")));
    }

    private Optional<Example> withdrawn() {
        Optional<Integer> lastDay = plan().reduce((earlier, later) -> later).map(PlannedStep::day);
        return lastDay.flatMap(days -> {
            LocalDate start = ago(190 + days);
            List<RegimenPeriod> steps = plan().map(step -> step.regimen().isOff() ? RegimenPeriod.off(start.plusDays(step.day()), OffReason.WITHDRAWAL)
                    : RegimenPeriod.of(start.plusDays(step.day()), step.regimen())).toList();
            return example("190 days after withdrawal, a count of 62", afterTaper(Stage.FOLLOW_UP, start,
                    Stream.concat(Stream.of(RegimenPeriod.of(start.minusDays(DAYS_BEFORE), protocol.maximum())), steps.stream()).toList(), "62"));
        });
    }

    private Stream<PlannedStep> plan() {
        return protocol.taperPlan(protocol.maximum()).stream();
    }

    private Regimen start() {
        List<BigDecimal> doses = protocol.startDoses();
        return Regimen.daily(doses.get(doses.size() - 1));
    }

    private Situation titration(List<RegimenPeriod> regimens, String count) {
        return Situation.on(today).withRegimens(regimens).withCounts(List.of(new DatedCount(today, new BigDecimal(count))));
    }

    private Situation afterTaper(Stage stage, LocalDate start, List<RegimenPeriod> regimens, String count) {
        return titration(regimens, count).withStage(stage).withTaperStarted(start);
    }

    private Optional<Example> example(String label, Situation situation) {
        return Optional.of(new Example(label, TryAddress.of(protocol, situation)));
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }
}
