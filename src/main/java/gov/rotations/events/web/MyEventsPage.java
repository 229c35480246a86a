package gov.rotations.events.web;

import gov.rotations.events.service.CalendarService;
import gov.rotations.events.service.FeedService;
import gov.rotations.events.service.MyEvents;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What concerns whoever reads, and the secret address of their calendar; page {@code events/my.xhtml}. */
@Named
@ViewScoped
public class MyEventsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarService service;

    @Inject
    private transient FeedService feeds;

    private transient MyEvents mine;

    private transient Instant since;

    private String address;

    public void load() {
        mine = service.mine();
        since = feeds.since().orElse(null);
    }

    /** The address is shown on this page only, and only now. */
    public void makeFeed() {
        address = Faces.getRequestBaseURL() + "events/feed/" + feeds.make() + ".ics";
        load();
    }

    public String revokeFeed() {
        feeds.revoke();
        Messages.addFlashGlobalInfo(Texts.get("events.feed.revoked"));
        return "my?faces-redirect=true";
    }

    public MyEvents getMine() {
        return mine;
    }

    public Instant getSince() {
        return since;
    }

    public String getAddress() {
        return address;
    }
}
