package plateau.casebook;

import java.util.Optional;
import plateau.dose.Advice;
import plateau.page.Written;
import plateau.protocol.Action;
import plateau.protocol.NextCount;
import plateau.relapse.Relapse;
import plateau.subject.Subject;

/** The one thing to do next for a subject, with where it is done; a page shows it to those who may do it. */
public record NextStep(String what, String why, String button, String path) {

    static NextStep withoutProtocol() {
        return new NextStep("No version of the protocol is in force at this site",
                "Until an administrator records the site's approval of one, nothing is advised here. What was recorded stays readable.",
                "See the versions", "/protocols");
    }

    static NextStep withoutRegimen(Subject subject) {
        return new NextStep("State the regimen taken over", "The subject was imported from a running trial. No dose is advised until an investigator of the site states what is taken.",
                "Go to the regimen", path(subject, "/regimen"));
    }

    static NextStep inScreening(Subject subject) {
        return new NextStep("Go on with the screening", "The subject is enrolled or fails when every criterion is known.",
                "Open the screening", path(subject, "/screening"));
    }

    static NextStep toSign(Subject subject) {
        return new NextStep("A dose decision waits for its signature", "An investigator of the site checks and signs it.",
                "Check the decision", path(subject, "/dose/sign"));
    }

    static NextStep relapsed(Subject subject, Relapse relapse) {
        return new NextStep("Declare the relapse", "It was found in taper %d and is not declared yet.".formatted(relapse.taperNumber()),
                "Open the relapse", path(subject, "/relapses/" + relapse.taperNumber()));
    }

    /** @param next when the next count is due after the last decision */
    static NextStep inTreatment(Casebook casebook, Advice advice, Optional<NextCount> next) {
        Subject subject = casebook.subject();
        if (advice.recommendation().action() == Action.OBTAIN_COUNT) {
            return new NextStep("A platelet count is needed", advice.recommendation().because() + ".", "Record a count", path(subject, "/counts/new"));
        }
        if (!casebook.isLastCountDecidedOn()) {
            return toDecide(subject, "A count was recorded since the last decision.");
        }
        if (advice.recommendation().action() == Action.COMPLETE) {
            return toDecide(subject, advice.recommendation().because() + ".");
        }
        return new NextStep("Wait for the next count", next.map(NextStep::due).orElse(advice.recommendation().because() + "."),
                "Record a count", path(subject, "/counts/new"));
    }

    private static NextStep toDecide(Subject subject, String why) {
        return new NextStep("Decide the dose", why, "See what the protocol asks", path(subject, "/dose"));
    }

    private static String due(NextCount next) {
        return "It is due on %s, and welcome from %s to %s.".formatted(Written.date(next.due()), Written.date(next.earliest()), Written.date(next.latest()));
    }

    private static String path(Subject subject, String rest) {
        return "/subjects/" + subject.screeningNumber() + rest;
    }
}
