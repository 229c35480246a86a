package planted.gov.rotations.cohort.web;

import planted.gov.rotations.cohort.entity.EntityThatAsksAService;

/** A page that shows an entity as it is. */
public class PageThatShowsAnEntity {

    private EntityThatAsksAService entity;
}
