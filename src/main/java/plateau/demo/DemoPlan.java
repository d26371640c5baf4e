package plateau.demo;

import static plateau.demo.DemoSite.BOSTON;
import static plateau.demo.DemoSite.CHENGDU;
import static plateau.demo.DemoSite.LEIPZIG;
import static plateau.demo.DemoSite.SHANGHAI;
import static plateau.demo.TreatmentStory.of;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.subject.EndReason;

/** Who is to be found in the demo: subjects in every state that a trial under way has. */
final class DemoPlan {

    static final List<TreatmentStory> TREATED = List.of(
            of(LEIPZIG, 86, Responder.GOOD, Ending.STABLE).asked(Inquiry.VISIT_MOVED),
            of(LEIPZIG, 80, Responder.MODERATE, Ending.IN_TARGET).withMistypedCount(),
            of(LEIPZIG, 74, Responder.STRONG, Ending.DECREASED).asked(Inquiry.COUNT_UNREADABLE),
            of(LEIPZIG, 66, Responder.OVERSHOOTING, Ending.HELD),
            of(LEIPZIG, 62, Responder.NONE, Ending.NO_RESPONSE),
            of(LEIPZIG, 57, Responder.MODERATE, Ending.IN_TARGET).with(Dissent.WAITS_FOR_RISE).asked(Inquiry.ANALYSER_UNKNOWN),
            of(LEIPZIG, 45, Responder.STRONG, Ending.IN_TARGET).with(Dissent.KEEPS_DOSE).asked(Inquiry.SAMPLE_SHARED),
            of(LEIPZIG, 40, Responder.GOOD, Ending.OVERDUE),
            of(LEIPZIG, 30, Responder.MODERATE, Ending.INCREASED).asked(Inquiry.CONSENT_SOUGHT),
            of(LEIPZIG, 24, Responder.MODERATE, Ending.TO_SIGN),
            of(LEIPZIG, 8, Responder.GOOD, Ending.AWAITING_EFFECT),
            of(LEIPZIG, 0, Responder.GOOD, Ending.NOT_STARTED),
            of(LEIPZIG, 77, Responder.MODERATE, Ending.ANY).leaving(29, EndReason.SUBJECT_WISH,
                    "Moves to another city and does not want to travel to the visits. Well, no bleeding."),

            of(SHANGHAI, 90, Responder.GOOD, Ending.STABLE).asked(Inquiry.ANALYSER_UNKNOWN),
            of(SHANGHAI, 83, Responder.MODERATE, Ending.STABLE).with(Dissent.INCREASES_EARLY),
            of(SHANGHAI, 76, Responder.OVERSHOOTING, Ending.RESUMED),
            of(SHANGHAI, 70, Responder.GOOD, Ending.IN_TARGET).withMistypedCount().asked(Inquiry.COUNT_UNREADABLE),
            of(SHANGHAI, 61, Responder.OVERSHOOTING, Ending.HELD),
            of(SHANGHAI, 54, Responder.GOOD, Ending.STABLE).with(Dissent.STEPS_DOWN),
            of(SHANGHAI, 47, Responder.STRONG, Ending.DECREASED),
            of(SHANGHAI, 42, Responder.MODERATE, Ending.INCREASED),
            of(SHANGHAI, 33, Responder.GOOD, Ending.OVERDUE),
            of(SHANGHAI, 27, Responder.GOOD, Ending.TO_SIGN),
            of(SHANGHAI, 15, Responder.MODERATE, Ending.INCREASED),
            of(SHANGHAI, 6, Responder.MODERATE, Ending.AWAITING_EFFECT),
            of(SHANGHAI, 0, Responder.GOOD, Ending.NOT_STARTED),
            of(SHANGHAI, 68, Responder.NONE, Ending.NO_RESPONSE).leaving(17, EndReason.LACK_OF_EFFECT,
                    "Four weeks on 7.5 mg once daily without a count of 50. Treatment stopped; rituximab is planned."),
            of(SHANGHAI, 59, Responder.STRONG, Ending.ANY).leaving(34, EndReason.ADVERSE_EVENT,
                    "ALT 4.2 times the upper limit of normal, without symptoms. Treatment stopped."),

            of(CHENGDU, 72, Responder.MODERATE, Ending.STABLE).asked(Inquiry.VISIT_MOVED),
            of(CHENGDU, 64, Responder.GOOD, Ending.IN_TARGET).with(Dissent.STEPS_DOWN),
            of(CHENGDU, 50, Responder.STRONG, Ending.DECREASED),
            of(CHENGDU, 38, Responder.GOOD, Ending.IN_TARGET).asked(Inquiry.CONSENT_SOUGHT),
            of(CHENGDU, 29, Responder.MODERATE, Ending.INCREASED).with(Dissent.WAITS_FOR_RISE),
            of(CHENGDU, 20, Responder.OVERSHOOTING, Ending.HELD),
            of(CHENGDU, 12, Responder.MODERATE, Ending.AWAITING_EFFECT),
            of(CHENGDU, 55, Responder.GOOD, Ending.ANY).leaving(21, EndReason.PREGNANCY,
                    "Pregnancy test positive. Treatment stopped on the same day; the pregnancy is followed."),

            of(BOSTON, 58, Responder.GOOD, Ending.STABLE).asked(Inquiry.SAMPLE_SHARED),
            of(BOSTON, 44, Responder.MODERATE, Ending.IN_TARGET).withMistypedCount(),
            of(BOSTON, 31, Responder.STRONG, Ending.IN_TARGET).with(Dissent.KEEPS_DOSE),
            of(BOSTON, 18, Responder.MODERATE, Ending.INCREASED),
            of(BOSTON, 48, Responder.MODERATE, Ending.ANY).leaving(13, EndReason.LOST_TO_FOLLOW_UP,
                    "Missed two visits. Three calls and a letter remained without an answer."));

    /** Those who were enrolled first, and have come to the taper: most lose their response in it, as in the published trial. */
    static final List<TreatmentStory> IN_AND_AFTER_TAPER = List.of(
            of(LEIPZIG, ready(1), Responder.GOOD, Ending.TAPER_READY),
            of(LEIPZIG, ready(2), Responder.LASTING, Ending.TAPER_READY),
            of(LEIPZIG, ready(-5), Responder.GOOD, Ending.TAPER_NEARLY_READY),
            of(LEIPZIG, begun(3), Responder.MODERATE, Ending.TAPERING),
            of(LEIPZIG, begun(10), Responder.GOOD, Ending.TAPERING),
            of(LEIPZIG, begun(19), Responder.MODERATE, Ending.STEP_HELD),
            of(LEIPZIG, begun(15), Responder.GOOD, Ending.STEP_DUE),
            of(LEIPZIG, begun(22), Responder.MODERATE, Ending.RELAPSE_FOUND),
            of(LEIPZIG, begun(15), Responder.MODERATE, Ending.NOT_HALTED).with(Dissent.DOUBTS_RELAPSE),
            of(LEIPZIG, begun(48), Responder.FAINT, Ending.OFF_WEEKLY),
            of(LEIPZIG, begun(214), Responder.LASTING, Ending.OFF_LAST_COUNT),
            of(LEIPZIG, begun(232), Responder.LASTING, Ending.SUSTAINED),

            of(SHANGHAI, ready(12), Responder.GOOD, Ending.TAPER_NEARLY_READY),
            of(SHANGHAI, begun(20), Responder.LASTING, Ending.TAPERING),
            of(SHANGHAI, begun(62), Responder.MODERATE, Ending.BACK_ON_7_5),
            of(LEIPZIG, begun(60), Responder.GOOD, Ending.BACK_ON_2_5),
            of(SHANGHAI, begun(33).with(TaperEvent.BLEEDING), Responder.MODERATE, Ending.BLED_IN_TAPER),
            of(SHANGHAI, begun(25), Responder.MODERATE, Ending.PUT_OFF).with(Dissent.PUTS_STEP_OFF),
            of(SHANGHAI, begun(110), Responder.LASTING, Ending.OFF_MONTHLY),
            of(SHANGHAI, begun(216), Responder.FAINT, Ending.NOT_SUSTAINED),

            of(CHENGDU, begun(34), Responder.LASTING, Ending.TAPERING),
            of(CHENGDU, begun(27).with(TaperEvent.RESCUE), Responder.MODERATE, Ending.RESCUED_IN_TAPER),
            of(CHENGDU, begun(16).with(TaperEvent.RISE), Responder.GOOD, Ending.TAPER_INTERRUPTED),
            of(CHENGDU, begun(70), Responder.GOOD, Ending.RESUMED_AFTER_TAPER),
            of(LEIPZIG, begun(52), Responder.MODERATE, Ending.BACK_ON_5),
            of(BOSTON, begun(30), Responder.MODERATE, Ending.TAPER_ENDED).with(Dissent.ENDS_TAPER),
            of(BOSTON, begun(46), Responder.LASTING, Ending.OFF_OVERDUE),
            of(BOSTON, begun(58), Responder.MODERATE, Ending.BACK_ON_7_5));

    static final List<TreatmentStory> ALL = Stream.concat(TREATED.stream(), IN_AND_AFTER_TAPER.stream()).toList();

    /** The longest story: half a year to the taper, six weeks of it, and half a year after it. */
    static final Duration BEGAN = Duration.ofDays(450);
    /** Off the drug after a taper. */
    static final int FOLLOW_UP_DAYS = 182;

    private static TaperStory ready(int daysAgo) {
        return new TaperStory(daysAgo, false, Optional.empty());
    }

    private static TaperStory begun(int daysAgo) {
        return new TaperStory(daysAgo, true, Optional.empty());
    }

    private DemoPlan() {
    }
}
