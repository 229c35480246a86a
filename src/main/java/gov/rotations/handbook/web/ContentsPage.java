package gov.rotations.handbook.web;

import gov.rotations.handbook.Collection;
import gov.rotations.handbook.service.ReadingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everything there is to read, in reading order; pages {@code handbook/handbook.xhtml} and {@code handbook/print.xhtml}. */
@Named
@RequestScoped
public class ContentsPage {

    @Inject
    private ReadingService service;

    private Collection collection = Collection.HANDBOOK;
    private List<ReadingService.ChapterView> purpose;
    private List<ReadingService.ChapterView> handbook;
    private List<ReadingService.ChapterView> questions;
    private List<ReadingService.PrintedPage> all;

    public void load() {
        purpose = service.contents(Collection.PURPOSE);
        handbook = service.contents(Collection.HANDBOOK);
        questions = service.contents(Collection.FAQ);
    }

    public void loadAll() {
        all = service.readAll(collection);
    }

    public List<ReadingService.ChapterView> getPurpose() {
        return purpose;
    }

    public List<ReadingService.ChapterView> getHandbook() {
        return handbook;
    }

    public List<ReadingService.ChapterView> getQuestions() {
        return questions;
    }

    public List<ReadingService.PrintedPage> getAll() {
        return all;
    }

    public Collection getCollection() {
        return collection;
    }

    public void setCollection(Collection collection) {
        this.collection = collection;
    }
}
