package gov.rotations.handbook.web;

import gov.rotations.handbook.service.NoticeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All notices; page {@code handbook/notices.xhtml}. */
@Named
@RequestScoped
public class NoticesPage {

    @Inject
    private NoticeService service;

    private int number = 1;
    private NoticeService.Listing listing;

    public void load() {
        listing = service.all(number);
    }

    public int getSize() {
        return NoticeService.SIZE;
    }

    public NoticeService.Listing getListing() {
        return listing;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
