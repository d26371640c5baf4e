/**
 * The audit trail as people read it: of a site, a subject, a person or a kind of record, in a span of time; and the
 * planned reviews of it. What is written there is the business of {@code plateau.audit}.
 */
package plateau.trail;
