package plateau.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of a workbook's sheets: what a spreadsheet takes as one, at most 31 characters, each once whatever its case. */
final class SheetNames {

    static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]+");
    private static final Pattern EDGES = Pattern.compile("^['\\s]+|['\\s]+$");

    private SheetNames() {
    }

    /** @param taken by other sheets */
    static List<String> of(List<String> titles, String... taken) {
        // a spreadsheet keeps this name for itself
        Set<String> used = new HashSet<>(Set.of("history"));
        for (String name : taken) {
            used.add(name.toLowerCase(Locale.ROOT));
        }
        List<String> names = new ArrayList<>();
        for (String title : titles) {
            String plain = EDGES.matcher(FORBIDDEN.matcher(title).replaceAll(" ")).replaceAll("");
            names.add(free(plain.isEmpty() ? "Sheet" : plain, used));
        }
        return names;
    }

    private static String free(String name, Set<String> used) {
        String found = cut(name, LONGEST);
        for (int i = 2; !used.add(found.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            found = cut(name, LONGEST - number.length()) + number;
        }
        return found;
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return EDGES.matcher(name.substring(0, end)).replaceAll("");
    }
}
