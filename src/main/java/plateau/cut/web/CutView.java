package plateau.cut.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import plateau.page.View;

/**
 * One data cut.
 *
 * @param facts     who, when and what, by label
 * @param rows      how many there are of each kind, once it is taken
 * @param sha256    once it is taken
 * @param underWay  how far it is, while it is being taken
 * @param mayCancel whether it is being taken for the reader
 * @param failure   why it failed
 */
public record CutView(String number, String state, String colour, Map<String, String> facts, Map<String, Long> rows, Optional<String> sha256,
        Optional<HowFar> underWay, boolean mayCancel, boolean stopped, boolean cancelled, Optional<String> failure) implements View {

    private static final int SECONDS_BETWEEN_LOOKS = 5;

    /** @param total 0 while it is not known */
    public record HowFar(long done, long total) {

        public String words() {
            return total == 0 ? "Not begun yet" : done + " of " + total + " subjects";
        }
    }

    /** The datasets that are made of it, by the beginning of the names of their files. */
    public Map<String, String> domains() {
        Map<String, String> domains = new LinkedHashMap<>();
        domains.put("dm", "Demographics");
        domains.put("ds", "Disposition");
        domains.put("ex", "Exposure");
        domains.put("lb", "Laboratory results");
        domains.put("ae", "Adverse events (bleedings)");
        domains.put("dv", "Protocol deviations");
        return domains;
    }

    @Override
    public String title() {
        return "Data cut " + number;
    }

    @Override
    public int reloadAfter() {
        return underWay.isPresent() ? SECONDS_BETWEEN_LOOKS : 0;
    }
}
