/** Plateau: the portal that trial sites use to run hetrombopag studies. */
package plateau;
