package gov.rotations.shared.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that must not be longer than it may. */
final class ShortStream extends FilterInputStream {

    private final int most;
    private long left;

    ShortStream(InputStream in, int most) {
        super(in);
        this.most = most;
        left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? read : counted(1, read);
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int read = super.read(bytes, from, count);
        return read < 0 ? read : counted(read, read);
    }

    private int counted(int bytes, int answer) throws TooLong {
        left -= bytes;
        if (left < 0) {
            throw new TooLong("more than " + most + " bytes");
        }
        return answer;
    }

    /** There is more than may be. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        TooLong(String message) {
            super(message);
        }
    }
}
