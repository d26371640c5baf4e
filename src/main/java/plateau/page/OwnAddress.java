package plateau.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of a page of this portal, as a form or a question may name it for coming back, and nothing that leads elsewhere. */
public final class OwnAddress {

    /** In the question of an address: the page shows its forms with what was typed there and not saved. */
    private static final String PUT_BACK = "put-back=yes";
    private static final int LONGEST = 500;
    private static final Pattern ADDRESS = Pattern.compile("(?:/[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*)+(?:\\?(?:[A-Za-z0-9_.~*+:,=&-]|%[0-9A-Fa-f]{2})*)?");

    private OwnAddress() {
    }

    public static boolean isOne(String asked) {
        return asked.length() <= LONGEST && ADDRESS.matcher(asked).matches();
    }

    /** Where the request goes, without the wish to put something back; empty where no page of the portal has such an address. */
    public static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String question = questions(request).filter(part -> !part.equals(PUT_BACK)).collect(Collectors.joining("&"));
        String address = question.isEmpty() ? path : path + "?" + question;
        return isOne(address) ? address : "";
    }

    public static boolean asksToPutBack(HttpServletRequest request) {
        return questions(request).anyMatch(PUT_BACK::equals);
    }

    public static boolean asksToPutBack(String address) {
        return address.endsWith("?" + PUT_BACK) || address.endsWith("&" + PUT_BACK);
    }

    /** The page with what was typed there and not saved. */
    public static String puttingBack(String page) {
        return page + (page.contains("?") ? "&" : "?") + PUT_BACK;
    }

    private static Stream<String> questions(HttpServletRequest request) {
        return request.getQueryString() == null ? Stream.empty() : Stream.of(request.getQueryString().split("&"));
    }
}
