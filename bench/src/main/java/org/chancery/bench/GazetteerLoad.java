package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.chancery.gazetteer.Gazetteer;

/**
 * Loads the whole gazetteer once, as a run does, and prints the seconds it took, by the clock and of all processors, and the
 * heap it keeps.
 */
public final class GazetteerLoad {

    private GazetteerLoad() {}

    public static void main(String[] arguments) {
        long before = used();
        long worked = processor();
        long started = System.nanoTime();
        Gazetteer gazetteer = Gazetteer.load();
        double seconds = (System.nanoTime() - started) / 1e9;
        double busy = (processor() - worked) / 1e9;
        long kept = used() - before;
        System.out.printf(Locale.ROOT, "gazetteer         %6.2f s to load, %.2f s of processors%n", seconds, busy);
        System.out.printf(
                Locale.ROOT,
                "heap              %6d MB kept by %,d cities, %,d places, %,d terms of office%n",
                kept >> 20,
                gazetteer.places().cities(),
                gazetteer.places().all().size(),
                gazetteer.officeHolders().all().size());
    }

    private static long processor() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean known ? known.getProcessCpuTime() : 0;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
