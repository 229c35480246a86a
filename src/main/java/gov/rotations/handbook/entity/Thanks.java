package gov.rotations.handbook.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A revision says what somebody had suggested; they are thanked by the name they had then. */
@Entity
@Table(name = "handbook_thanks")
public class Thanks {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "revision_id")
    private Long revision;

    @Column(name = "request_id")
    private Long request;

    private String author;

    protected Thanks() {
        // for JPA
    }

    public Thanks(Long revision, Long request, String author) {
        this.revision = revision;
        this.request = request;
        this.author = author;
    }

    public Long request() {
        return request;
    }

    public String author() {
        return author;
    }
}
