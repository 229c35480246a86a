package gov.rotations.settings.web;

import gov.rotations.faces.SiteFace;
import gov.rotations.settings.Accent;
import gov.rotations.settings.service.RememberedSettings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;

/** The style sheet and the sign in the chosen colour, and the style sheet of the preview in a colour not chosen yet. */
@WebServlet({"/settings/face.css", "/settings/mark.svg", "/settings/preview.css"})
public class FaceFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String SIGN = "/resources/img/rotations.svg";

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    @Inject
    private transient RememberedSettings settings;

    @Inject
    private transient SiteFace face;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Accent accent = new Look(settings.chosen()).accent();
        switch (request.getServletPath()) {
            case "/settings/face.css" -> send("text/css", Palette.sheet(accent), isNow(face.getStyle(), request), request, response);
            case "/settings/mark.svg" -> send("image/svg+xml", sign(accent), isNow(face.getMark(), request), request, response);
            default -> send("text/css", Palette.preview(Accent.read(request.getParameter("accent")).filter(Accent::isReadable).orElse(accent)), false, request, response);
        }
    }

    /** Another node may know of a newer colour already; what it points to must not be kept with the old one inside. */
    private static boolean isNow(String address, HttpServletRequest request) {
        return Objects.equals(address, request.getServletPath() + "?" + request.getQueryString());
    }

    private String sign(Accent accent) throws IOException {
        try (InputStream sign = getServletContext().getResourceAsStream(SIGN)) {
            return new String(sign.readAllBytes(), StandardCharsets.UTF_8).replace(Accent.USUAL.hex(), accent.hex());
        }
    }

    private static void send(String type, String text, boolean forLong, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(file);
        String tag = "\"" + Long.toHexString(sum.getValue()) + "\"";
        response.setHeader("Cache-Control", forLong ? FOR_A_YEAR : "no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type + "; charset=UTF-8");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
