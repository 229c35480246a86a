package gov.rotations.exchange.service;

/** A file to download. */
public record SheetFile(String name, String contentType, byte[] content) {
}
