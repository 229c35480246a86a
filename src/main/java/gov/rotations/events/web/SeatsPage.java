package gov.rotations.events.web;

import gov.rotations.events.service.SeatBoard;
import gov.rotations.events.service.SeatService;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** More or fewer seats, and whose they were; page {@code events/seats.xhtml}. */
@Named
@ViewScoped
public class SeatsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SeatService service;

    private long id;

    private long version;

    private transient SeatBoard board;

    private int capacity;

    private Long[] chosen = {};

    public void load() {
        board = service.board(id);
        version = board.event().version();
        capacity = board.event().row().capacity();
    }

    public String save() {
        service.resize(id, version, capacity, List.of(chosen));
        Messages.addFlashGlobalInfo(Texts.get("events.seats.done"));
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

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public Long[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen.clone();
    }
}
