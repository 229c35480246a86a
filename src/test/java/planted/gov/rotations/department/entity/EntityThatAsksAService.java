package planted.gov.rotations.department.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Bears the name of an entity of another feature. */
@Entity
public class EntityThatAsksAService {

    @Id
    private Long id;
}
