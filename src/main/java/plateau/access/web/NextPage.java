package plateau.access.web;

/** The page to go on to after signing in: a path of this portal and nothing else. */
final class NextPage {

    private NextPage() {
    }

    /** @return the path relative to the portal, empty for its first page where what was asked for is no such path */
    static String checked(String asked) {
        return asked.matches("/[A-Za-z0-9][A-Za-z0-9/_-]*") ? asked.substring(1) : "";
    }
}
