package org.chancery.eval;

/** How many of so many are right. Not thread-safe. */
final class Share {

    private int right;
    private int of;

    void add(boolean isRight) {
        of++;
        right += isRight ? 1 : 0;
    }

    int right() {
        return right;
    }

    int of() {
        return of;
    }

    double perCent() {
        return of == 0 ? 0 : 100.0 * right / of;
    }
}
