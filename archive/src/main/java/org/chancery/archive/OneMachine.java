package org.chancery.archive;

import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.SparkConf;

/** Spark within this process alone: no ports for others, no page of its own, no words of its own on the terminal. */
final class OneMachine {

    private static final String HERE = "127.0.0.1";

    /** What a shell reports of a program that was told to end. */
    private static final int TERMINATED = 143;

    private static final String LOG_SETTINGS = "log4j2.configurationFile";

    private OneMachine() {}

    /** Keeps Spark and what it brings from writing on the terminal; to be called before any class of theirs is used. */
    static void silenceLibraries() {
        if (System.getProperty(LOG_SETTINGS) == null) {
            System.setProperty(LOG_SETTINGS, "classpath:org/chancery/archive/quiet-log4j2.properties");
        }
    }

    /** Ends this process at once when the one that started it is gone; what was not committed is read again next time. */
    static void endWithParent() {
        String parent = System.getProperty("chancery.parent");
        if (parent != null) {
            ProcessHandle.of(Long.parseLong(parent))
                    .map(ProcessHandle::onExit)
                    .ifPresentOrElse(
                            end -> end.thenRun(() -> Runtime.getRuntime().halt(TERMINATED)),
                            () -> Runtime.getRuntime().halt(TERMINATED));
        }
    }

    static SparkConf settings(SparkConf conf, int threads) {
        return conf.setMaster("local[" + (threads == 0 ? "*" : Integer.toString(threads)) + "]")
                .setIfMissing("spark.driver.host", HERE)
                .setIfMissing("spark.driver.bindAddress", HERE)
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.ui.showConsoleProgress", "false")
                // storage without others beside them that hold their sums
                .setIfMissing("spark.hadoop.fs.file.impl", RawLocalFileSystem.class.getName())
                // else the kind that another context of this process had is taken
                .setIfMissing("spark.hadoop.fs.file.impl.disable.cache", "true");
    }
}
