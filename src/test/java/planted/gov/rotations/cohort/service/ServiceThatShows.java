package planted.gov.rotations.cohort.service;

import jakarta.ejb.Stateless;
import planted.gov.rotations.cohort.web.PageThatShowsAnEntity;

/** A service that knows a page, opens its door to anybody and prints. */
@Stateless
public class ServiceThatShows {

    private PageThatShowsAnEntity page;

    public void show() {
        System.out.println(page);
    }
}
