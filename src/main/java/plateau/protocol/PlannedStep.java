package plateau.protocol;

/**
 * A step of a taper.
 *
 * @param day days after the start of the taper
 */
public record PlannedStep(int day, Regimen regimen) {
}
