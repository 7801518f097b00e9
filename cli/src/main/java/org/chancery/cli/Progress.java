package org.chancery.cli;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/** Tells a person at a terminal how far a batch has come. Shares standard error with the lines on faults. */
final class Progress implements AutoCloseable {

    private static final int UPDATE_MILLIS = 500;

    private final Surroundings surroundings;
    private final @Nullable BottomLine bottom;
    private final @Nullable ProgressBar bar;

    private Progress(Surroundings surroundings, @Nullable BottomLine bottom, @Nullable ProgressBar bar) {
        this.surroundings = surroundings;
        this.bottom = bottom;
        this.bar = bar;
    }

    /**
     * A bar when it can be seen and does not stand between the pages of the output; otherwise silence.
     *
     * @param total how many inputs there are; negative when not known beforehand
     */
    static Progress of(Surroundings surroundings, int total) {
        if (total == 1 || !surroundings.errTerminal() || surroundings.outTerminal()) {
            return new Progress(surroundings, null, null);
        }
        return shown(surroundings, "reading", total);
    }

    /** A bar wherever it can be seen, for work that writes nothing while it goes on. */
    static Progress visible(Surroundings surroundings, String task, int total) {
        return surroundings.errTerminal()
                ? shown(surroundings, task, total)
                : new Progress(surroundings, null, null);
    }

    private static Progress shown(Surroundings surroundings, String task, int total) {
        BottomLine bottom = new BottomLine(surroundings.err(), surroundings.width() - 1);
        return new Progress(surroundings, bottom, bar(bottom, task, total));
    }

    private static ProgressBar bar(BottomLine bottom, String task, int total) {
        ProgressBarBuilder builder = ProgressBar.builder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(bottom);
        if (total < 0) {
            builder.setRenderer((state, room) -> count(task, state, room));
        }
        return builder.build();
    }

    /** Where the end is not known there is nothing to draw, so it is said. */
    private static String count(String task, ProgressState state, int room) {
        double seconds = Math.max(1, state.getElapsedAfterStart().toMillis() / 1000.0);
        String speed = String.format(Locale.ROOT, "%.1f", state.getCurrent() / seconds);
        return Passages.cut(task + ": " + state.getCurrent() + " reports, " + speed + " a second", room);
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** A line above the bar. */
    void line(String line) {
        if (bottom == null) {
            surroundings.errLine(line);
            return;
        }
        synchronized (bottom) {
            bottom.clear();
            surroundings.errLine(line);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** The last line of the terminal, written over and over and gone at the end. */
    private static final class BottomLine implements ProgressBarConsumer {
        /** Back to the begin of the line, which is then emptied. */
        private static final String EMPTY = "\r\u001B[K";

        private final PrintStream terminal;
        private final int width;

        BottomLine(PrintStream terminal, int width) {
            this.terminal = terminal;
            this.width = width;
        }

        @Override
        public int getMaxRenderedLength() {
            return width;
        }

        @Override
        public synchronized void accept(String rendered) {
            terminal.print(EMPTY + rendered);
            terminal.flush();
        }

        @Override
        public synchronized void clear() {
            terminal.print(EMPTY);
            terminal.flush();
        }

        @Override
        public void close() {
            clear();
        }
    }
}
