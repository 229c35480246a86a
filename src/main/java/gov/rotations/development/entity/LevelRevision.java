package gov.rotations.development.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a level view from one sharing to the next, and the edition of the framework they were stated against. */
@Entity
@Table(name = "development_level_revision")
public class LevelRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "view_id")
    private LevelView view;

    @Column(name = "revision")
    private int number;

    private String edition;

    @Column(name = "stated_at")
    private Instant statedAt;

    @OneToMany(mappedBy = "revision", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<LevelItem> items = new ArrayList<>();

    protected LevelRevision() {
        // for JPA
    }

    LevelRevision(LevelView view, int number, String edition, List<Statement> said) {
        this.view = view;
        this.number = number;
        this.edition = edition;
        say(said);
    }

    /** Says this and nothing else; rows are mended in place, because the database allows one for each skill. */
    final void say(List<Statement> said) {
        Map<String, Statement> left = new LinkedHashMap<>();
        said.stream().filter(Statement::saysSomething).forEach(one -> left.put(one.skill(), one));
        items.removeIf(item -> !left.containsKey(item.skill()));
        items.forEach(item -> item.restate(left.remove(item.skill())));
        left.values().forEach(one -> items.add(new LevelItem(this, one)));
    }

    void state(Instant now) {
        statedAt = now;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public String edition() {
        return edition;
    }

    /** When it was shared; null while it is written. */
    public Instant statedAt() {
        return statedAt;
    }

    /** What it says, in no order; nothing about skills of which nothing was said. */
    public List<Statement> statements() {
        return items.stream().map(LevelItem::statement).toList();
    }
}
