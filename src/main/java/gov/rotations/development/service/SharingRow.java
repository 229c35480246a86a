package gov.rotations.development.service;

import gov.rotations.development.Circle;
import java.io.Serializable;
import java.util.Set;

/** An associate who may share something with the reader. @param records how many they show @param asking how many they ask about */
public record SharingRow(long associate, String name, Set<Circle> circles, long records, long asking) implements Serializable {
}
