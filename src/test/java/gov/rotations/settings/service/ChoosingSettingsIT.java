package gov.rotations.settings.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.faces.SiteFace;
import gov.rotations.settings.AccentTooPale;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.testing.Acting;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an admin chooses is what every page of this node says next; nobody overwrites somebody else. */
@InContainer
@Tag("both-databases")
class ChoosingSettingsIT {

    @Inject
    private SettingsService settings;
    @Inject
    private SiteFace face;
    @Inject
    private Acting acting;
    @Inject
    private World world;

    /** The other tests know the product by its usual name. */
    @AfterEach
    void as_usual() throws Exception {
        acting.asAdmin(() -> settings.useUsual(settings.form().getVersion()));
    }

    @Test
    void a_choice_is_seen_at_once_and_undone_at_once() throws Exception {
        assertThat(face.getName()).isEqualTo("Rotations");
        assertThat(face.getFoot()).isEqualTo("Rotations runs a government’s Associate Product Manager programme.");
        assertThat(face.getStyle()).isNull();
        assertThat(face.getContact()).isNull();
        long noted = world.timesNoted("SettingsChanged", "settings");

        save(form("Northland Associates", "#7a1f5c"));
        assertThat(face.getName()).isEqualTo("Northland Associates");
        assertThat(face.getFoot()).isEqualTo("Northland Associates · Ministry of Works");
        assertThat(face.getStyle()).startsWith("/settings/face.css?v=7a1f5c-");
        assertThat(face.getContact()).isEqualTo(new SiteFace.Contact(null, null, "+44 20 7946 0000", "+442079460000", null));
        assertThat(face.getLetterFoot()).isEqualTo("Sent by Northland Associates. Answers to this address are not read.");
        assertThat(world.timesNoted("SettingsChanged", "settings")).isEqualTo(noted + 1);
        save(acting.asAdmin(() -> settings.form()));
        assertThat(world.timesNoted("SettingsChanged", "settings")).as("nothing was changed").isEqualTo(noted + 1);

        as_usual();
        assertThat(face.getName()).isEqualTo("Rotations");
        assertThat(face.getStyle()).isNull();
    }

    @Test
    void a_refused_colour_and_a_stale_form_change_nothing() throws Exception {
        assertThatThrownBy(() -> save(form("Northland", "#ffcc00"))).isInstanceOf(AccentTooPale.class);
        SettingsForm stale = form("Northland", null);
        save(form("Southland", null));
        assertThatThrownBy(() -> save(stale)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> acting.asAdmin(() -> settings.useUsual(stale.getVersion()))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(face.getName()).isEqualTo("Southland");
    }

    private void save(SettingsForm form) throws Exception {
        acting.asAdmin(() -> settings.save(form));
    }

    private SettingsForm form(String name, String accent) throws Exception {
        SettingsForm form = acting.asAdmin(() -> settings.form());
        form.setName(name);
        form.setLine("Ministry of Works");
        form.setContactTelephone("+44 20 7946 0000");
        form.setAccent(accent);
        return form;
    }
}
