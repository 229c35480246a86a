package gov.rotations.learning.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.handbook.Findable;
import gov.rotations.shared.LinkNotAllowed;
import gov.rotations.learning.ResourceRetired;
import gov.rotations.learning.entity.LearningResource;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.Acting;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Learning resources live elsewhere: people say what helped, editors look whether it is still there. */
@InContainer
@Tag("both-databases")
class KeepingResourcesIT {

    @Inject
    private ResourceService resources;
    @Inject
    private CatalogueService catalogue;
    @Inject
    private CatalogueToFind toFind;
    @Inject
    private Acting acting;
    @Inject
    private World world;

    @Test
    void strangers_read_the_catalogue_and_the_resources() throws Exception {
        assertThat(acting.asNobody(() -> catalogue.activities(null).found())).isGreaterThanOrEqualTo(54);
        assertThat(acting.asNobody(() -> catalogue.activity("AG4")).skills()).isNotEmpty();
        assertThatThrownBy(() -> acting.asNobody(() -> catalogue.activity("ZZ9"))).isInstanceOf(NotPermitted.class);
        assertThat(acting.asNobody(() -> resources.list(null))).extracting(ResourceRow::code).contains("producttank");
        assertThat(toFind.texts()).extracting(Findable.Text::kind).contains("activity", "subSkill", "resource");
    }

    @Test
    void somebody_has_one_voice_on_what_helped() throws Exception {
        AccountId asha = world.anAccount("Asha");
        long before = judged("service-design-tools");
        acting.as(asha, () -> resources.judge("service-design-tools", true));
        acting.as(asha, () -> resources.judge("service-design-tools", false));

        assertThat(judged("service-design-tools")).isEqualTo(before + 1);
    }

    @Test
    void a_link_into_a_network_is_refused_and_a_retired_resource_stays_so() throws Exception {
        assertThatThrownBy(() -> acting.asAdmin(() -> resources.check("what-is-a-product-manager", LearningResource.Status.LIVE, "http://10.0.0.1/")))
            .isInstanceOf(LinkNotAllowed.class);
        acting.asAdmin(() -> resources.check("what-is-a-product-manager", LearningResource.Status.LIVE, "https://www.mindtheproduct.com/"));
        acting.asAdmin(() -> resources.check("develop-a-digital-product", LearningResource.Status.RETIRED, ""));

        assertThatThrownBy(() -> acting.asAdmin(() -> resources.check("develop-a-digital-product", LearningResource.Status.LIVE, "")))
            .isInstanceOf(ResourceRetired.class);
    }

    private long judged(String code) throws Exception {
        return acting.asNobody(() -> resources.list(null)).stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow().judged();
    }
}
