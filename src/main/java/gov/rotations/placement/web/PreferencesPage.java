package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.service.PreferenceForm;
import gov.rotations.placement.service.PreferenceService;
import gov.rotations.placement.service.PreferenceSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Messages;

/**
 * Where an associate ranks openings; page {@code placement/preferences.xhtml}. What was typed is put aside before each
 * attempt, so that it is still on the page when the attempt is refused.
 */
@Named
@ViewScoped
public class PreferencesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreferenceService service;

    private Long round;
    private long version;
    private transient PreferenceSheet sheet;
    private transient PreferenceForm typed;
    private Collection<OpeningId> order = List.of();
    private String statement;

    public void load() {
        sheet = Optional.ofNullable(round).map(RoundId::new).or(service::present).map(service::mine).orElse(null);
        Optional.ofNullable(sheet).ifPresent(this::read);
    }

    private void read(PreferenceSheet from) {
        round = from.round().value();
        version = from.version();
        order = from.chosen();
        statement = from.statement();
    }

    public String save() {
        service.save(putAside());
        return said("placement.preferences.saved");
    }

    public String submit() {
        service.submit(putAside());
        return said("placement.preferences.submitted");
    }

    private PreferenceForm putAside() {
        typed = new PreferenceForm(new RoundId(round), version, List.copyOf(order), statement);
        sheet = service.mine(new RoundId(round));
        return typed;
    }

    private String said(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "preferences?faces-redirect=true&round=" + round;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public PreferenceSheet getSheet() {
        return sheet;
    }

    /** What was typed and not kept, or null. */
    public PreferenceForm getTyped() {
        return typed;
    }

    public Collection<OpeningId> getOrder() {
        return order;
    }

    public void setOrder(Collection<OpeningId> order) {
        this.order = order;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
