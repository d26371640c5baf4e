package plateau.demo;

import java.util.List;
import java.util.Random;

/** Chance with a seed: the same seed, the same story. */
final class Chances {

    private final Random random;

    Chances(long seed) {
        this.random = new Random(seed);
        // neighbouring seeds begin alike
        random.nextLong();
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A whole number, both limits included. */
    int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** Around 0, with a standard deviation of 1. */
    double normal() {
        return random.nextGaussian();
    }

    boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
