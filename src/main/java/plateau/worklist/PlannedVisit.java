package plateau.worklist;

import java.time.LocalDate;

/** Something planned for a day. */
public record PlannedVisit(LocalDate on, Kind kind, ScheduledSubject of) {

    /** In the order in which a day lists them. */
    public enum Kind {
        LAST_DAY("Last day for the count", "amber"),
        COUNT("Count due", "blue"),
        STEP("Taper step planned", "purple"),
        WEEK_8("Week 8, primary endpoint", "green"),
        STAGE_END("End of the stage", "grey");

        private final String label;
        private final String colour;

        Kind(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }
    }
}
