/**
 * Which version of the protocol is in force where.
 *
 * <p>A file in the config folder is a version that can be read and tried, no more. An administrator puts it forward, a
 * sponsor approves it, and they are two people ({@link plateau.approval.VersionSignature}). It comes into force at a site
 * when that site's own approval is recorded ({@link plateau.approval.SiteApproval}), and there only.
 */
package plateau.approval;
