package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.placement.MoveTableId;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Assumption;
import gov.rotations.placement.service.WhatIfChoices;
import gov.rotations.placement.service.WhatIfService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Messages;

/** What if the facts were different? Page {@code placement/what-if.xhtml}. */
@Named
@ViewScoped
public class WhatIfPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WhatIfService service;

    private long plan;
    private WhatIfChoices choices;
    private int seconds = 10;
    private String department;
    private String opening;
    private String openingRotation;
    private Integer seats = 1;
    private String associate;
    private String associateRotation;
    private String profile;
    private final List<Assumption> supposed = new ArrayList<>();

    public void load() {
        choices = service.choices(new PlanId(plan));
    }

    public void addWithdrawal() {
        supposed.add(new Assumption(Assumption.Kind.WITHDRAWN, department, null, null, 0));
    }

    public void addSeats() {
        supposed.add(new Assumption(Assumption.Kind.SEATS, opening, openingRotation, null, seats));
    }

    public void addAnother() {
        supposed.add(new Assumption(Assumption.Kind.ANOTHER, opening, openingRotation, null, seats));
    }

    public void addAbsence() {
        supposed.add(new Assumption(Assumption.Kind.AWAY, associate, associateRotation, null, 0));
    }

    public void addProfile() {
        supposed.add(new Assumption(Assumption.Kind.PROFILE, profile, null, null, 0));
    }

    public void remove(Assumption one) {
        supposed.remove(one);
    }

    public String solve() {
        PlanId made = service.plan(new PlanId(plan), supposed, seconds);
        Messages.addFlashGlobalInfo(Texts.get("placement.whatIf.started"));
        return "plan?faces-redirect=true&id=" + made;
    }

    public String weigh() {
        MoveTableId table = service.weigh(new PlanId(plan), supposed);
        return "moves?faces-redirect=true&id=" + table;
    }

    public long getPlan() {
        return plan;
    }

    public void setPlan(long plan) {
        this.plan = plan;
    }

    public WhatIfChoices getChoices() {
        return choices;
    }

    public List<Assumption> getSupposed() {
        return supposed;
    }

    public int getSeconds() {
        return seconds;
    }

    public void setSeconds(int seconds) {
        this.seconds = seconds;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public String getOpeningRotation() {
        return openingRotation;
    }

    public void setOpeningRotation(String openingRotation) {
        this.openingRotation = openingRotation;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public String getAssociate() {
        return associate;
    }

    public void setAssociate(String associate) {
        this.associate = associate;
    }

    public String getAssociateRotation() {
        return associateRotation;
    }

    public void setAssociateRotation(String associateRotation) {
        this.associateRotation = associateRotation;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(String profile) {
        this.profile = profile;
    }
}
