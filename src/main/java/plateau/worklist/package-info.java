/** What is to be done: today's list of a site's staff, the four weeks ahead, and the counts that are overdue. Read models only. */
package plateau.worklist;
