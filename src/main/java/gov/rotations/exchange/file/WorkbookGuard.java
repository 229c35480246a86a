package gov.rotations.exchange.file;

import gov.rotations.exchange.FileNotReadable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through an XLSX file before it is read, so that a small file cannot fill the memory: how much there is when it
 * is unpacked, cells that claim to stand far out, and document types, which workbooks never have.
 */
final class WorkbookGuard {

    private static final int FURTHEST_ROW = 1_048_576;

    private long unpacked;

    private WorkbookGuard() {
    }

    static void inspect(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > Limits.PARTS) {
                throw tooLarge();
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw new FileNotReadable("The file is a ZIP archive and not an XLSX workbook.");
            }
            WorkbookGuard guard = new WorkbookGuard();
            for (ZipArchiveEntry part : parts) {
                guard.read(zip, part);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Workbooks.damaged();
        }
    }

    private void read(ZipFile zip, ZipArchiveEntry part) throws IOException {
        try (InputStream bytes = new Counting(zip.getInputStream(part))) {
            inspectXml(bytes);
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    /** Pictures and other parts are no XML; what the XML reader cannot read, the workbook reader will complain about. */
    private static void inspectXml(InputStream bytes) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new Unclosable(bytes));
            while (xml.hasNext()) {
                inspect(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
        }
    }

    private static void inspect(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.DTD) {
            throw Workbooks.damaged();
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            String place = xml.getAttributeValue(null, "r");
            boolean fits = switch (xml.getLocalName()) {
                case "c" -> place == null || place.matches("[A-Za-z]{1,3}\\d{1,7}");
                case "row" -> place == null || place.matches("\\d{1,7}") && Integer.parseInt(place) <= FURTHEST_ROW;
                default -> true;
            };
            if (!fits) {
                throw Workbooks.damaged();
            }
        }
    }

    private static FileNotReadable tooLarge() {
        return new FileNotReadable("The workbook is too large once it is unpacked. Copy the rows into the template and import that.");
    }

    /** Counts what comes out of all parts together. */
    private final class Counting extends FilterInputStream {

        private Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? -1 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return count(super.read(buffer, from, length));
        }

        private int count(int bytes) {
            unpacked += Math.max(0, bytes);
            if (unpacked > Limits.UNPACKED) {
                throw tooLarge();
            }
            return bytes;
        }
    }

    private static final class Unclosable extends FilterInputStream {

        private Unclosable(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the part is read to its end afterwards
        }
    }
}
