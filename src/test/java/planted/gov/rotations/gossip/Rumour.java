package planted.gov.rotations.gossip;

/** Lives in a feature the plan does not know. */
public class Rumour {
}
