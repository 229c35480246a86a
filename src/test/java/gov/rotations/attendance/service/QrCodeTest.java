package gov.rotations.attendance.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is drawn can be read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QrCodeTest {

    private static final int MARGIN = 4;

    @Test
    void the_path_holds_what_was_written() throws Exception {
        String address = "https://rotations.example.gov.uk/attendance/check-in.xhtml?session=12345&token=abcdefghijklmnopqrst_-";

        QrCode code = QrCode.of(address);

        assertThat(new Decoder().decode(modules(code)).getText()).isEqualTo(address);
    }

    private static BitMatrix modules(QrCode code) {
        BitMatrix modules = new BitMatrix(code.size() - 2 * MARGIN);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(code.path());
        while (run.find()) {
            modules.setRegion(Integer.parseInt(run.group(1)) - MARGIN, Integer.parseInt(run.group(2)) - MARGIN, Integer.parseInt(run.group(3)), 1);
        }
        return modules;
    }
}
