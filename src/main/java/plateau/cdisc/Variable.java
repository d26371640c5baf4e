package plateau.cdisc;

import java.util.Locale;

/**
 * A column of a dataset.
 *
 * @param length of the longest text that it can hold, 0 where it holds none
 * @param key    which place it has in the key of the dataset, 0 for none
 */
record Variable(String name, String label, Type type, int length, int key) {

    /** As Dataset-JSON calls them. */
    enum Type {
        /** Also for dates that lack their month, and for times, which lack their seconds. */
        STRING,
        INTEGER, FLOAT, DATE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Variable text(String name, String label, int length) {
        return new Variable(name, label, Type.STRING, length, 0);
    }

    static Variable whole(String name, String label) {
        return new Variable(name, label, Type.INTEGER, 0, 0);
    }

    static Variable number(String name, String label) {
        return new Variable(name, label, Type.FLOAT, 0, 0);
    }

    static Variable date(String name, String label) {
        return new Variable(name, label, Type.DATE, 0, 0);
    }

    Variable key(int place) {
        return new Variable(name, label, type, length, place);
    }
}
