package gov.rotations.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of a file, kept only until it is applied or rejected, a day at the most. */
@Entity
@Table(name = "exchange_content")
public class UploadedContent {

    @Id
    @Column(name = "batch_id")
    private Long batch;

    @Lob
    private byte[] content;

    protected UploadedContent() {
        // for JPA
    }

    public UploadedContent(long batch, byte[] content) {
        this.batch = batch;
        this.content = content.clone();
    }

    public byte[] content() {
        return content.clone();
    }
}
