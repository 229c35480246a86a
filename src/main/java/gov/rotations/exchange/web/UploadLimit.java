package gov.rotations.exchange.web;

import gov.rotations.exchange.file.Limits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Answers an upload that is too large with a sentence on the page of imports, before the server reads it and gives up.
 * The body is read and thrown away, as browsers show no answer to a request they could not finish.
 */
@WebFilter("/exchange/imports.xhtml")
public class UploadLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Nobody is read to the end beyond this. */
    private static final long PATIENCE = 500L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getContentLengthLong() <= Limits.BYTES) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getContentLengthLong() <= PATIENCE) {
            try (InputStream body = request.getInputStream()) {
                body.skipNBytes(request.getContentLengthLong());
            }
        }
        response.sendRedirect(request.getContextPath() + "/exchange/imports.xhtml?tooLarge=true");
    }
}
