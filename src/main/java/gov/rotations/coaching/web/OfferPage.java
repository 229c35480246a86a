package gov.rotations.coaching.web;

import gov.rotations.coaching.service.AssociateChoice;
import gov.rotations.coaching.service.SupporterForm;
import gov.rotations.coaching.service.SupporterRow;
import gov.rotations.coaching.service.SupporterService;
import gov.rotations.department.Departments;
import gov.rotations.department.Region;
import gov.rotations.faces.Texts;
import gov.rotations.skills.SkillKey;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** What somebody offers as coach, mentor or buddy; page {@code coaching/offer.xhtml}. */
@Named
@ViewScoped
public class OfferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SupporterService service;

    private SupporterForm form;

    private transient SupporterRow own;

    private transient List<Departments.Card> departments;

    private transient List<AssociateChoice> associates;

    private Long[] never = {};

    private static final String FRESH = "offer?faces-redirect=true";

    public void load() {
        own = service.mine().orElse(null);
        form = service.form();
        departments = service.departments();
        associates = service.associates();
        never = service.never().toArray(Long[]::new);
    }

    public String save() {
        service.save(form);
        Messages.addFlashGlobalInfo(Texts.get("coaching.offer.saved"));
        return FRESH;
    }

    public String sayNever() {
        service.sayNever(List.of(never));
        Messages.addFlashGlobalInfo(Texts.get("coaching.offer.never.done"));
        return FRESH;
    }

    public String pause() {
        service.pause();
        Messages.addFlashGlobalInfo(Texts.get("coaching.offer.pause.done"));
        return FRESH;
    }

    public String comeBack() {
        service.comeBack();
        Messages.addFlashGlobalInfo(Texts.get("coaching.offer.comeBack.done"));
        return FRESH;
    }

    public String retire() {
        service.retire();
        Messages.addFlashGlobalInfo(Texts.get("coaching.offer.retire.done"));
        return FRESH;
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public SkillKey[] getTopics() {
        return SkillKey.values();
    }

    public List<AssociateChoice> getAssociates() {
        return associates;
    }

    public Long[] getNever() {
        return never;
    }

    public void setNever(Long[] never) {
        this.never = never;
    }

    public SupporterForm getForm() {
        return form;
    }

    public SupporterRow getOwn() {
        return own;
    }

    public List<Departments.Card> getDepartments() {
        return departments;
    }
}
