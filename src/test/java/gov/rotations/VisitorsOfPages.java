package gov.rotations;

import static gov.rotations.testing.browser.Visitor.ADMIN;
import static gov.rotations.testing.browser.Visitor.DEPARTMENT;
import static gov.rotations.testing.browser.Visitor.NOBODY;

import gov.rotations.testing.browser.Visitor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who gets into which page. Every page of the product stands here. */
final class VisitorsOfPages {

    private static final Set<Visitor> EVERYBODY = EnumSet.allOf(Visitor.class);

    private static final Set<Visitor> SIGNED_IN = EnumSet.complementOf(EnumSet.of(NOBODY));

    static final Map<String, Set<Visitor>> TABLE = new TreeMap<>();

    static {
        page("/index.xhtml", SIGNED_IN);

        page("/account/sign-in.xhtml", EVERYBODY);

        page("/errors/broken.xhtml", EVERYBODY);
        page("/errors/expired.xhtml", EVERYBODY);
        page("/errors/missing.xhtml", EVERYBODY);

        page("/placement/proposals.xhtml", of(ADMIN, DEPARTMENT));
    }

    private VisitorsOfPages() {
    }

    private static void page(String path, Set<Visitor> welcome) {
        TABLE.put(path, welcome);
    }

    private static Set<Visitor> of(Visitor... visitors) {
        return EnumSet.copyOf(Arrays.asList(visitors));
    }
}
