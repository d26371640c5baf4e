package plateau.site;

/** What a site numbers from 1, each on its own and without gaps. */
public enum SiteNumbering {
    SCREENING, ENROLMENT, DEVIATION, QUERY
}
