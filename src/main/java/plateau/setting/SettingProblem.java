package plateau.setting;

/** A setting that stops the start. The message names file and key, says what is wrong and what to write instead. */
public final class SettingProblem extends RuntimeException {

    public SettingProblem(String place, String wrong, String instead) {
        super(place + ": " + wrong + " " + instead);
    }
}
