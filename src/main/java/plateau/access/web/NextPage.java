package plateau.access.web;

import plateau.page.OwnAddress;

/** The page to go on to after signing in: a page of this portal and nothing else. */
final class NextPage {

    private NextPage() {
    }

    /** @return the address relative to the portal, empty for its first page where what was asked for is no such address */
    static String checked(String asked) {
        return OwnAddress.isOne(asked) ? asked.substring(1) : "";
    }
}
