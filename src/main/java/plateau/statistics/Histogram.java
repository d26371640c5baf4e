package plateau.statistics;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Many whole numbers, kept as how often each occurs, so that they take no more room than there are different ones. */
public final class Histogram {

    private final TreeMap<Integer, Integer> times = new TreeMap<>();
    private int size;

    public void add(int number) {
        times.merge(number, 1, Integer::sum);
        size++;
    }

    public int size() {
        return size;
    }

    /** How many are no greater than this. */
    public int atMost(int number) {
        return times.headMap(number, true).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** As {@link Quartiles} of all the numbers. */
    public Optional<Quartiles> quartiles() {
        return size == 0 ? Optional.empty() : Optional.of(new Quartiles(quarter(1), quarter(2), quarter(3)));
    }

    private double quarter(int quarters) {
        long place = (long) size * quarters;
        int upTo = Math.toIntExact(place / 4);
        return place % 4 == 0 ? (at(upTo) + at(upTo + 1)) / 2.0 : at(upTo + 1);
    }

    /** The number at a place of their order, from 1. */
    private int at(int place) {
        int passed = 0;
        for (Map.Entry<Integer, Integer> each : times.entrySet()) {
            passed += each.getValue();
            if (passed >= place) {
                return each.getKey();
            }
        }
        throw new IllegalArgumentException("There is no place " + place + " of " + size);
    }
}
