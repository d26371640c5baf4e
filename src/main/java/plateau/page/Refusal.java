package plateau.page;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Ends a request with a page that says why and what to do instead. */
public final class Refusal extends WebApplicationException {

    private static final int SECONDS_WHEN_BUSY = 30;

    private Refusal(Status status, MessageView message) {
        this(message, Response.status(status));
    }

    private Refusal(MessageView message, Response.ResponseBuilder response) {
        super(message.what(), response.entity(message).build());
    }

    /** What is not there, or belongs to another site: the two answers must not differ. */
    public static Refusal notFound() {
        return new Refusal(Status.NOT_FOUND, new MessageView("Page not found",
                "There is nothing at this address that you can see.",
                "Check the address, or start again from the first page."));
    }

    public static Refusal notAllowed() {
        return new Refusal(Status.FORBIDDEN, new MessageView("Your role does not open this page",
                "What you asked for belongs to another role.",
                "If you need it for your work, ask the administrator of your study for the role."));
    }

    public static Refusal forged() {
        return new Refusal(Status.FORBIDDEN, new MessageView("This form is out of date",
                "The form was not sent from a page of your present session. Nothing was saved.",
                "Go back, reload the page and send it again."));
    }

    public static Refusal unreadable(String what) {
        return new Refusal(Status.BAD_REQUEST, new MessageView("The request could not be read", what,
                "Go back, reload the page and try again. Nothing was saved."));
    }

    /** @param most in words, such as "5 MB" */
    public static Refusal tooLarge(String most) {
        return new Refusal(Status.REQUEST_ENTITY_TOO_LARGE, new MessageView("The file is too large",
                "A file may hold at most " + most + ". Nothing was saved.",
                "Go back and send the file in parts, each with the line of headings."));
    }

    /** Our fault. @param number under which the log tells more */
    static Refusal failed(String number) {
        return new Refusal(Status.INTERNAL_SERVER_ERROR, new MessageView("Something went wrong on our side",
                "The portal could not do what you asked. What you sent was not saved.",
                "Try again. If it happens again, give the number " + number + " to the administrator of your study."));
    }

    /** The database or its audit trail cannot be written or read now, so nothing is done at all. */
    static Refusal unavailable(String number) {
        return new Refusal(Status.SERVICE_UNAVAILABLE, new MessageView("The portal cannot save anything now",
                "The records or their audit trail cannot be written. What you sent was not saved.",
                "Keep what you typed and try again in some minutes. If it does not help, give the number " + number
                        + " to the administrator of your study."));
    }

    /** Others are being served with something as large. */
    static Refusal busy() {
        return new Refusal(new MessageView("Too many files are being made now", "Others are waiting for files of reports too. Nothing is wrong with what you asked.",
                "Try again in a minute."), Response.status(Status.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, SECONDS_WHEN_BUSY));
    }

    /** An act that the present state does not permit. */
    public static Refusal wrongOrder(String what, String whatNow) {
        return new Refusal(Status.CONFLICT, new MessageView("This step is not possible now", what, whatNow));
    }
}
