package plateau.cut;

/** Ends the taking of a data cut, with a sentence for those who wait for it. Nothing of the cut is kept. */
final class CutFailed extends RuntimeException {

    CutFailed(String sentence) {
        super(sentence);
    }
}
