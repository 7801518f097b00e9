package org.chancery.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** How much each client may still ask for: so many at once, and so many more each second. Safe for many threads. */
final class Rates {

    /** Of more clients those that asked last are remembered. */
    private static final int CLIENTS = 10_000;

    private static final class Purse {
        private double left;
        private long at;
    }

    private final double perNano;
    private final double most;
    private final Map<String, Purse> purses = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Purse> eldest) {
            return size() > CLIENTS;
        }
    };

    Rates(double perSecond, int most) {
        this.perNano = perSecond / 1e9;
        this.most = most;
    }

    /** Takes one, if there is one. */
    synchronized boolean take(String client, long nanos) {
        Purse purse = filled(client, nanos);
        if (purse.left < 1) {
            return false;
        }
        purse.left--;
        return true;
    }

    /** Whether there is one. */
    synchronized boolean has(String client, long nanos) {
        return filled(client, nanos).left >= 1;
    }

    private Purse filled(String client, long nanos) {
        Purse purse = purses.get(client);
        if (purse == null) {
            purse = new Purse();
            purse.left = most;
            purse.at = nanos;
            purses.put(client, purse);
        }
        purse.left = Math.min(most, purse.left + (nanos - purse.at) * perNano);
        purse.at = nanos;
        return purse;
    }
}
