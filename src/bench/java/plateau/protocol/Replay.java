package plateau.protocol;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Replays made-up subjects through a protocol: each gets a count a week, asks what to do and does it. Aim: 100,000 subjects
 * with 60 counts each in at most 60 s on 2 cores with 512 MiB.
 */
public final class Replay {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private Replay() {
    }

    /** @param arguments how many subjects, and how many counts each has */
    public static void main(String[] arguments) {
        int subjects = Integer.parseInt(arguments[0]);
        int counts = Integer.parseInt(arguments[1]);
        Protocol protocol = ProtocolReader.read(Path.of("config/protocols/hetrombopag-itp.yaml"));
        long before = System.nanoTime();
        long changes = IntStream.range(0, subjects).parallel().mapToLong(subject -> replay(protocol, subject, counts)).sum();
        double seconds = (System.nanoTime() - before) / 1e9;
        double cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        System.out.printf("replay of %,d subjects with %d counts each: %.1f s (aim 60), %.1f s of CPU, %.1f us of it a decision, %,d changes of dose, %d MiB at most, %d cores%n",
                subjects, counts, seconds, cpu, cpu * 1e6 / subjects / counts, changes,
                Runtime.getRuntime().maxMemory() >> 20, Runtime.getRuntime().availableProcessors());
    }

    /** @return how often the dose changed */
    private static long replay(Protocol protocol, int seed, int weeks) {
        Random random = new Random(seed);
        List<DatedCount> counts = new ArrayList<>();
        List<RegimenPeriod> regimens = new ArrayList<>();
        double level = 10 + random.nextInt(20);
        for (int week = 0; week < weeks; week++) {
            LocalDate today = START.plusWeeks(week);
            double dose = regimens.isEmpty() ? 0 : regimens.get(regimens.size() - 1).regimen().dailyAverage().doubleValue();
            level += (10 + dose * (20 + seed % 40) - level) * 0.4 + random.nextGaussian() * 8;
            counts.add(new DatedCount(today, BigDecimal.valueOf(Math.max(0, Math.round(level)))));
            Regimen decided = protocol.decide(new Situation(today, Stage.TITRATION, Optional.empty(), Optional.empty(), Optional.empty(),
                    regimens, counts, List.of(), List.of(), true)).regimen();
            if (regimens.isEmpty() ? !decided.isOff() : !regimens.get(regimens.size() - 1).regimen().equals(decided)) {
                regimens.add(RegimenPeriod.of(today, decided));
            }
        }
        return regimens.size();
    }
}
