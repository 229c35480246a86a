package gov.rotations.demo.service;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of demo data among the resources, with a header and semicolons. */
record DemoTable(List<CSVRecord> lines) {

    static DemoTable read(String name) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
        try (Reader text = new InputStreamReader(DemoTable.class.getResourceAsStream("/demo/" + name), StandardCharsets.UTF_8)) {
            return new DemoTable(format.parse(text).getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a cell that holds several, separated by commas. */
    static List<String> parts(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
