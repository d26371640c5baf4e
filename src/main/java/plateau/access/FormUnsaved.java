package plateau.access;

import plateau.page.TypedForm;

/** A person sent a form whose session had ended, so nothing was done, and what was typed is to be kept for that person alone. */
public record FormUnsaved(long personId, TypedForm form) {
}
