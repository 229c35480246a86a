package gov.rotations.account.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where somebody was heading when asked to sign in; only a page of the product, never another site. */
final class Heading {

    static final String HOME = "/index.xhtml";

    private Heading() {
        // only static
    }

    static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** The page to go to: the one asked for when it is one of ours, otherwise home. */
    static String safe(String to) {
        boolean ours = to != null && to.matches("/[\\w.~/%?&=+:@,;!$'()*-]*") && !to.startsWith("//")
            && to.matches("/[^?]*\\.xhtml(\\?.*)?") && !to.startsWith("/account/sign-in") && !to.contains("..");
        return ours ? to : HOME;
    }
}
