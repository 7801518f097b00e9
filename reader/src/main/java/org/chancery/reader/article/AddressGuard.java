package org.chancery.reader.article;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/** Tells addresses of the open internet from those that lead into someone's own network. */
final class AddressGuard {
    /** IPv4 networks that are not the open internet: first address and prefix length. */
    private static final int[][] CLOSED = {
        {0, 0, 0, 0, 8},
        {10, 0, 0, 0, 8},
        {100, 64, 0, 0, 10},
        {127, 0, 0, 0, 8},
        {169, 254, 0, 0, 16},
        {172, 16, 0, 0, 12},
        {192, 0, 0, 0, 24},
        {192, 0, 2, 0, 24},
        {192, 88, 99, 0, 24},
        {192, 168, 0, 0, 16},
        {198, 18, 0, 0, 15},
        {198, 51, 100, 0, 24},
        {203, 0, 113, 0, 24},
        {224, 0, 0, 0, 3}
    };

    private AddressGuard() {}

    /** Whether the address belongs to the open internet. */
    static boolean isOpen(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isOpen4(bytes) : isOpen6(bytes);
    }

    private static boolean isOpen4(byte[] bytes) {
        int value = number(bytes, 0);
        for (int[] network : CLOSED) {
            int first = network[0] << 24 | network[1] << 16 | network[2] << 8 | network[3];
            int mask = -1 << (32 - network[4]);
            if ((value & mask) == first) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen6(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0 && second == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B) {
            return isOpen4(Arrays.copyOfRange(bytes, 12, 16)); // 64:ff9b::/96 carries an IPv4 address
        }
        if (first == 0x20 && second == 0x02) {
            return isOpen4(Arrays.copyOfRange(bytes, 2, 6)); // 2002::/16 carries an IPv4 address
        }
        boolean tunnel = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean documentation =
                first == 0x20 && second == 0x01 && (bytes[2] & 0xFF) == 0x0D && (bytes[3] & 0xFF) == 0xB8;
        // 2000::/3 is all that is given out for the open internet.
        return (first & 0xE0) == 0x20 && !tunnel && !documentation;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | (bytes[at + 3] & 0xFF);
    }
}
