package org.chancery.export.file;

/** An export that cannot be made; the message is one line that names the file and what is wrong. */
public final class ExportFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ExportFault(String message) {
        super(message);
    }
}
