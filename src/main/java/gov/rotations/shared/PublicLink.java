package gov.rotations.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** An address on the open web, which anybody can follow from anywhere. It rejects what leads inside a network. */
public record PublicLink(String address) {

    private static final int LONGEST = 500;

    public PublicLink {
        if (address == null || address.length() > LONGEST || !isOpen(address)) {
            throw new LinkNotAllowed();
        }
    }

    private static boolean isOpen(String address) {
        try {
            URI uri = new URI(address);
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getUserInfo() == null && host.matches("([a-z0-9-]+\\.)+[a-z]{2,}")
                && !host.matches(".*\\.(local|localhost|internal|intranet|lan|home|corp|private|test|invalid)");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
