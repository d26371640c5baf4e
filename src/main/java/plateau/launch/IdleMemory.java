package plateau.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** Gives back to the system what the start has used; an idle portal would keep it for as long as nobody works. */
final class IdleMemory {

    /** Percent of the heap that may stay free after a full collection; Java's own choice is 70. */
    private static final String MOST_FREE_PERCENT = "40";

    private IdleMemory() {
    }

    static void trim() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            machine.setVMOption("MaxHeapFreeRatio", MOST_FREE_PERCENT);
        }
        System.gc();
    }
}
