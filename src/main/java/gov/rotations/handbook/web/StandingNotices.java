package gov.rotations.handbook.web;

import gov.rotations.faces.SiteNotices;
import gov.rotations.faces.Texts;
import gov.rotations.handbook.service.NoticeReadingService;
import gov.rotations.handbook.service.NoticeView;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The notices that stand for whoever reads the page; strangers remember in their session what they put away. */
@Named("siteNotices")
@RequestScoped
public class StandingNotices implements SiteNotices {

    @Inject
    private NoticeReadingService service;

    @Inject
    private PutAway putAway;

    @Inject
    private CurrentActor actor;

    private List<Standing> standing;

    /** Nobody gets a session for asking while nothing stands. */
    @Override
    public List<Standing> getStanding() {
        if (standing == null) {
            List<NoticeView> live = service.live();
            standing = live.isEmpty() ? List.of() : live.stream().filter(one -> !known().holds(one.id(), one.wording())).map(StandingNotices::shown).toList();
        }
        return standing;
    }

    /** The button names its notice itself: which row it stood in says nothing once a notice above it has ended. */
    @Override
    public void putAway() {
        Map<String, String> sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        long id = number(sent.get("notice"));
        int wording = (int) number(sent.get("wording"));
        if (reader() != null) {
            service.putAway(id, wording);
        }
        known().add(id, wording);
        standing = null;
    }

    private PutAway known() {
        if (!putAway.knows(reader())) {
            putAway.learn(reader(), service.putAwayBefore());
        }
        return putAway;
    }

    private AccountId reader() {
        return actor.find().map(Actor::account).orElse(null);
    }

    private static long number(String sent) {
        return sent != null && sent.matches("\\d{1,9}") ? Long.parseLong(sent) : 0;
    }

    private static Standing shown(NoticeView one) {
        return new Standing(one.id(), one.wording(), one.kind().name().toLowerCase(Locale.ROOT), Texts.of(one.kind()), one.title(), one.html(), one.link(),
            one.linkWords());
    }
}
