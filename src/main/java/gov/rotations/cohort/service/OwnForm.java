package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.entity.Associate;
import java.util.Arrays;

/** What an associate may change of themselves: places, wishes, needs, opt-outs, and whether cohort mates see their card. */
public class OwnForm extends PlacesForm {

    private static final long serialVersionUID = 1L;

    private long id;

    private long version;

    private Need[] needs = {};

    private boolean cardShown;

    static OwnForm of(Associate associate) {
        OwnForm form = new OwnForm();
        form.id = associate.id().value();
        form.version = associate.version();
        form.readPlaces(associate.profile());
        form.readOptOuts(associate.profile());
        form.needs = associate.profile().needs().stream().sorted().toArray(Need[]::new);
        form.cardShown = associate.profile().isCardShown();
        return form;
    }

    void writeTo(Associate associate) {
        writePlaces(associate.profile());
        writeOptOuts(associate.profile());
        associate.profile().need(Arrays.asList(needs));
        associate.profile().showCard(cardShown);
    }

    AssociateId associate() {
        return new AssociateId(id);
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Need[] getNeeds() {
        return needs.clone();
    }

    public void setNeeds(Need[] needs) {
        this.needs = needs == null ? new Need[0] : needs.clone();
    }

    public boolean isCardShown() {
        return cardShown;
    }

    public void setCardShown(boolean cardShown) {
        this.cardShown = cardShown;
    }
}
