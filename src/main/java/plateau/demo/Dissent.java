package plateau.demo;

import static plateau.dose.OverrideReason.COUNT_IN_DOUBT;
import static plateau.dose.OverrideReason.SUBJECTS_WISH;
import static plateau.dose.OverrideReason.WILL_MONITOR;

import java.util.List;
import plateau.dose.DoseChoice;
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
    },
    /** A step of the taper that is not taken. */
    PUTS_STEP_OFF(0, false, SUBJECTS_WISH, "Travels for two weeks and wants to go on with this dose until a count can be taken again.") {
        @Override
        boolean fits(String rule, int count, int before) {
            return rule.equals("taper-step");
        }
    },
    /** A taper that goes on after a relapse. */
    DOUBTS_RELAPSE(0, false, COUNT_IN_DOUBT, "Clumps in the smear. I repeat the count in citrate before I end the taper.") {
        @Override
        boolean fits(String rule, int count, int before) {
            return rule.equals("taper-relapse") && count >= 20;
        }
    },
    /** A taper that ends without a relapse. */
    ENDS_TAPER(0, true, SUBJECTS_WISH, "The count has fallen by half. The subject is afraid of a bleeding and asks to stay on this dose.") {
        @Override
        boolean fits(String rule, int count, int before) {
            return (rule.equals("taper-hold") || rule.equals("taper-wait")) && count >= 30 && count < before * 0.65;
        }

        @Override
        boolean halts() {
            return true;
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

    /** Whether a taper ends with it, by the investigator's judgement. */
    boolean halts() {
        return false;
    }

    DoseChoice choice(Regimen inForce, List<Regimen> allLevels) {
        DoseChoice given = DoseChoice.of(from(inForce, allLevels));
        return halts() ? given.halting() : given;
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
