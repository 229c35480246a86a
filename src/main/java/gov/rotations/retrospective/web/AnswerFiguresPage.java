package gov.rotations.retrospective.web;

import gov.rotations.retrospective.service.AnswerFiguresService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What many have answered; page {@code retrospective/answers.xhtml}. */
@Named
@RequestScoped
public class AnswerFiguresPage {

    @Inject
    private AnswerFiguresService service;

    private Long rotation;

    private AnswerFiguresService.View view;

    public void load() {
        view = service.view(rotation);
    }

    public AnswerFiguresService.View getView() {
        return view;
    }

    public Long getRotation() {
        return rotation;
    }

    public void setRotation(Long rotation) {
        this.rotation = rotation;
    }
}
