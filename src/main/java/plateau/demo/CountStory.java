package plateau.demo;

import java.time.LocalDateTime;

/** A platelet count, in 10^9/L, when its blood was drawn and when it was typed in. */
record CountStory(int count, LocalDateTime collected, LocalDateTime entered, boolean local) {
}
