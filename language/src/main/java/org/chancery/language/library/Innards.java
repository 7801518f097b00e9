package org.chancery.language.library;

import java.io.IOException;
import java.lang.reflect.Field;

/** Fields of the library's objects that it does not show. Used only while a cache is made. */
public final class Innards {

    private Innards() {}

    /**
     * The value of a field, sought in the class of the owner and those above it.
     *
     * @throws IOException when the library has no such field: it is another than the one this was written for
     */
    public static <T> T of(Object owner, String name, Class<T> type) throws IOException {
        try {
            Field field = field(owner.getClass(), name);
            field.setAccessible(true);
            return type.cast(field.get(owner));
        } catch (ReflectiveOperationException | RuntimeException hidden) {
            throw new IOException("the library keeps no " + name + " in " + owner.getClass(), hidden);
        }
    }

    private static Field field(Class<?> start, String name) throws NoSuchFieldException {
        for (Class<?> type = start; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
