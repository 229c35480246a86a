package gov.rotations.retrospective.web;

import gov.rotations.faces.Texts;
import gov.rotations.retrospective.service.WordsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;

/** What people would keep and change, for the programme team; page {@code retrospective/words.xhtml}. */
@Named
@RequestScoped
public class WordsPage {

    @Inject
    private WordsService service;

    private WordsService.Shelf shelf = WordsService.Shelf.UNREAD;

    private int page = 1;

    private WordsService.View view;

    public WordsService.View getView() {
        if (view == null) {
            view = service.view(shelf, page);
        }
        return view;
    }

    /** The words are shown again where the improvement is written. */
    public String makeOf(String key) {
        return "propose?faces-redirect=true&words=" + key;
    }

    public String setAside(String key) {
        service.setAside(key);
        Messages.addFlashGlobalInfo(Texts.get("retrospective.words.asideDone"));
        return "words?faces-redirect=true";
    }

    public WordsService.Shelf[] getShelves() {
        return WordsService.Shelf.values();
    }

    public int getSize() {
        return WordsService.ROWS;
    }

    public WordsService.Shelf getShelf() {
        return shelf;
    }

    public void setShelf(WordsService.Shelf shelf) {
        this.shelf = shelf == null ? WordsService.Shelf.UNREAD : shelf;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
