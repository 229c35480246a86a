package planted.gov.rotations.cohort.service;

import jakarta.faces.application.FacesMessage;

/** A service that speaks Faces. */
class ServiceThatWritesMessages {

    private FacesMessage message;
}
