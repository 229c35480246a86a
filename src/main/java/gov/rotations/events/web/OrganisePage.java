package gov.rotations.events.web;

import gov.rotations.events.service.EventPlanningService;
import gov.rotations.events.service.SeatBoard;
import gov.rotations.events.service.SeatService;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** Who comes to an event, who waits, and what its organisers do about it; page {@code events/organise.xhtml}. */
@Named
@ViewScoped
public class OrganisePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SeatService seats;

    @Inject
    private transient EventPlanningService planning;

    private long id;

    private long version;

    private transient SeatBoard board;

    private String address;

    public void load() {
        board = seats.board(id);
        version = board.event().version();
    }

    public String publish() {
        planning.publish(id, version);
        return done("events.organise.publish.done");
    }

    public String discard() {
        planning.discard(id);
        Messages.addFlashGlobalInfo(Texts.get("events.organise.discard.done"));
        return "calendar?faces-redirect=true";
    }

    public String offer(long registration) {
        seats.offer(registration);
        return done("events.organise.offer.done");
    }

    public String remove(long registration) {
        seats.remove(registration);
        return done("events.organise.remove.done");
    }

    public String enrol() {
        seats.enrol(id, address);
        return done("events.organise.enrol.done");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "organise?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public SeatBoard getBoard() {
        return board;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
