/**
 * What a report says before it takes a form: chapters with a table of typed cells and perhaps a figure; and the forms it takes.
 * The forms know nothing of the study, so one report says the same in each of them.
 */
package plateau.sheet;
