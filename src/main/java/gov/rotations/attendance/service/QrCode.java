package gov.rotations.attendance.service;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.Serializable;
import java.util.Map;

/**
 * A QR code as the page draws it: one path in a square, with the white margin that readers need.
 *
 * @param size width and height of the square, in modules
 * @param path every dark run of a row as a rectangle of height 1
 */
public record QrCode(int size, String path) implements Serializable {

    private static final int MARGIN = 4;

    /** @param words what somebody reads who scans it */
    public static QrCode of(String words) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0,
                Map.of(EncodeHintType.MARGIN, MARGIN, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            return new QrCode(modules.getWidth(), path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("An address fits into a QR code: " + words.length() + " characters", e);
        }
    }

    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int run = 0;
                while (x + run < modules.getWidth() && modules.get(x + run, y)) {
                    run++;
                }
                if (run > 0) {
                    path.append('M').append(x).append(' ').append(y).append('h').append(run).append("v1h-").append(run).append('z');
                    x += run;
                }
            }
        }
        return path.toString();
    }
}
