package plateau.protocol;

/** Which latest count on a regimen calls the regimen effective, 10^9/L. */
record EffectiveCount(Band band, Source source) {
}
