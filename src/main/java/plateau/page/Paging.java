package plateau.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The page of a long list that was asked for; a page before the first or after the last gives the nearest there is. */
public record Paging(int page, long total, String path, Map<String, String> asked) {

    /** How many rows a page shows. */
    public static final int ROWS = 25;

    /** @param path of the list within the portal @param asked what else the address says, such as a search */
    public Paging {
        page = (int) Math.max(1, Math.min(page, pages(total)));
        asked = Map.copyOf(asked);
    }

    /** The number of rows before this page. */
    public int skipped() {
        return (page - 1) * ROWS;
    }

    public boolean isNeeded() {
        return total > ROWS;
    }

    public int last() {
        return (int) pages(total);
    }

    /** Such as {@code 26 to 50 of 212}. */
    public String range() {
        return (skipped() + 1) + " to " + Math.min(skipped() + ROWS, total) + " of " + total;
    }

    /** The pages that are linked: the first, the last and those beside this one. */
    public List<Integer> linked() {
        return IntStream.rangeClosed(1, last()).filter(n -> n == 1 || n == last() || Math.abs(n - page) <= 1).boxed().toList();
    }

    /** Whether pages are left out before the given one of those linked. */
    public boolean gapBefore(int number) {
        return number > 1 && !linked().contains(number - 1);
    }

    public String href(int number) {
        return path + "?" + asked.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining()) + "page=" + number;
    }

    private static long pages(long total) {
        return Math.max(1, (total + ROWS - 1) / ROWS);
    }
}
