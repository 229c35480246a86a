package gov.rotations.handbook.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An address that leads to a page, now and for ever; a page collects them as it is renamed. */
@Entity
@Table(name = "handbook_address")
public class Address {

    @Id
    private String slug;

    @Column(name = "page_id")
    private Long page;

    protected Address() {
        // for JPA
    }

    public Address(String slug, Long page) {
        this.slug = slug;
        this.page = page;
    }

    /** Leads to another page from now on, because that one took the place of the first. */
    public void leadTo(Long other) {
        page = other;
    }

    public Long page() {
        return page;
    }
}
