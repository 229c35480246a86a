package gov.rotations.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Somebody whose session has ended presses a button that changes part of a page: the server leads the request on to the
 * sign-in page, which a script cannot show. Such a request has become a GET, and here the whole page is led on instead.
 */
@WebFilter(servletNames = "facesServlet")
public class LostPartialRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("GET".equals(request.getMethod()) && "partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <partial-response><redirect url="%s/errors/expired.xhtml"/></partial-response>""".formatted(request.getContextPath()));
        } else {
            chain.doFilter(request, response);
        }
    }
}
