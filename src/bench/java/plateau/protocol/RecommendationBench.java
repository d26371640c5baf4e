package plateau.protocol;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What one recommendation costs for a subject with 60 weekly counts, from the facts as they come to the answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecommendationBench {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int COUNTS = 60;

    private final Protocol protocol = ProtocolReader.read(Path.of("config/protocols/hetrombopag-itp.yaml"));
    private final List<DatedCount> counts = new ArrayList<>();
    private final List<RegimenPeriod> regimens = new ArrayList<>();
    private final LocalDate today = START.plusWeeks(COUNTS - 1);

    public RecommendationBench() {
        for (int week = 0; week < COUNTS; week++) {
            counts.add(new DatedCount(START.plusWeeks(week), BigDecimal.valueOf(20 + week * 37 % 300)));
        }
        List<Regimen> levels = protocol.levels();
        for (int change = 0; change < 12; change++) {
            regimens.add(RegimenPeriod.of(START.plusWeeks(4 * change), levels.get(change % levels.size())));
        }
    }

    /** With its words, as the pages and the API show it. */
    @Benchmark
    public Recommendation recommend() {
        return protocol.recommend(situation());
    }

    /** Rule, action, regimen and next count alone. */
    @Benchmark
    public Object decide() {
        return protocol.decide(situation());
    }

    private Situation situation() {
        return new Situation(today, Stage.TITRATION, Optional.empty(), Optional.empty(), Optional.empty(),
                regimens, counts, List.of(), List.of(), true);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(RecommendationBench.class.getSimpleName()).addProfiler(GCProfiler.class).build()).run();
    }
}
