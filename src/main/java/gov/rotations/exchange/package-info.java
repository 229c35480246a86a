/**
 * Spreadsheets in and out. Reads CSV and XLSX files, tells every fault before anything is changed, and writes sheets
 * that no spreadsheet program will mistake for formulas.
 *
 * <p>It knows no feature: a feature describes its own sheet as a {@link gov.rotations.exchange.SheetImport} in its
 * service room, with {@link gov.rotations.exchange.Column columns} and {@link gov.rotations.exchange.Readings}; and
 * writes its downloads with {@link gov.rotations.exchange.SheetWriter}.
 *
 * <p>Rooms: {@code file} reads bytes into lines, {@code entity} keeps what was uploaded until it is applied,
 * {@code service} previews and applies, {@code web} shows.
 */
package gov.rotations.exchange;
