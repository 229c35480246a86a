package gov.rotations.opening;

/** What sort of thing the product is; it need not be software. */
public enum ProductKind {
    SERVICE, PROCESS, REPORT, POLICY, WEB_APP, WEBSITE, PLATFORM, PROGRAMME
}
