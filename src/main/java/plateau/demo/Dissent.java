package plateau.demo;

import static plateau.dose.OverrideReason.COUNT_IN_DOUBT;
import static plateau.dose.OverrideReason.SUBJECTS_WISH;
import static plateau.dose.OverrideReason.WILL_MONITOR;

import java.util.List;
import plateau.dose.OverrideReason;
import plateau.protocol.Regimen;

/** The ways in which an investigator of the demo once decides otherwise than the protocol asks. */
enum Dissent {
    /** Less drug than asked. */
    WAITS_FOR_RISE(0, false, WILL_MONITOR, "The count is rising on this dose. I want to see one more week of it before giving more.") {
        @Override
        boolean fits(String rule, int count, int before) {
            return rule.equals("increase") && count >= 30 && count > before * 1.2;
        }
    },
    /** Less drug than asked. */
    STEPS_DOWN(-1, true, SUBJECTS_WISH, "Headache on most days on this dose. The subject asks for the lower dose while the count allows it.") {
        @Override
        boolean fits(String rule, int count, int before) {
            return rule.equals("in-target") && count >= 110 && before >= 50;
        }
    },
    /** More drug than asked. */
    KEEPS_DOSE(0, true, COUNT_IN_DOUBT, "Only just above the range, one week after a cold. I repeat the count before taking drug away.") {
        @Override
        boolean fits(String rule, int count, int before) {
            return rule.equals("decrease") && count <= 300;
        }
    },
    /** More drug than asked. */
    INCREASES_EARLY(1, false, WILL_MONITOR, "Gum bleeding and new petechiae. I do not wait for the second week; the subject is seen again within days.") {
        @Override
        boolean fits(String rule, int count, int before) {
            return rule.equals("await-effect") && count < 25;
        }
    };

    private final int levels;
    private final boolean reviewed;
    private final OverrideReason reason;
    private final String text;

    Dissent(int levels, boolean reviewed, OverrideReason reason, String text) {
        this.levels = levels;
        this.reviewed = reviewed;
        this.reason = reason;
        this.text = text;
    }

    /** Whether this is a visit at which an investigator might see it so. */
    abstract boolean fits(String rule, int count, int before);

    /** The regimen given in place of what is asked. */
    Regimen from(Regimen inForce, List<Regimen> allLevels) {
        int level = allLevels.indexOf(inForce) + levels;
        return allLevels.get(Math.max(0, Math.min(allLevels.size() - 1, level)));
    }

    /** Whether a monitor has dealt with it already. */
    boolean isReviewed() {
        return reviewed;
    }

    OverrideReason reason() {
        return reason;
    }

    String text() {
        return text;
    }
}
