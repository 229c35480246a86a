package gov.rotations.exchange.service;

import gov.rotations.exchange.SheetImport;
import gov.rotations.exchange.SheetWriter.Format;
import gov.rotations.exchange.file.SheetLines;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Every sheet that some feature takes in, what others refer to first. */
@Dependent
class Sheets {

    @Inject
    @Any
    private Instance<SheetImport> sheets;
    @Inject
    private CurrentActor actor;

    /** A sheet the actor may take in. */
    SheetImport get(String kind) {
        return sheets.stream().filter(sheet -> sheet.key().equals(kind) && sheet.isOpenTo(actor.get())).findFirst()
            .orElseThrow(() -> new NotPermitted("sheet:" + kind));
    }

    String titleOf(String kind) {
        return sheets.stream().filter(sheet -> sheet.key().equals(kind)).findFirst().map(SheetImport::title).orElse(kind);
    }

    List<SheetKind> kinds() {
        return sheets.stream().filter(sheet -> sheet.isOpenTo(actor.get())).sorted(Comparator.comparingInt(SheetImport::order)).map(sheet -> new SheetKind(sheet.key(),
            sheet.title(), sheet.description(), sheet.columns().stream()
                .map(column -> new SheetKind.ColumnLine(column.title(), column.required(), column.example())).toList())).toList();
    }

    SheetFile template(String kind, String format) {
        SheetImport sheet = get(kind);
        Format wanted = format(format);
        return new SheetFile(sheet.key() + "-template" + wanted.ending(), wanted.contentType(),
            SheetLines.template(wanted, sheet.title(), sheet.columns()));
    }

    SheetFile corrected(String fileName, String format, Preview preview) {
        Format wanted = format(format);
        return new SheetFile(fileName.replaceAll("\\.\\w{1,5}$", "") + "-faults" + wanted.ending(), wanted.contentType(),
            SheetLines.corrected(wanted, preview.sheet().title(), preview.table(), preview.faults()));
    }

    private static Format format(String name) {
        return Arrays.stream(Format.values()).filter(format -> format.name().equalsIgnoreCase(name)).findFirst()
            .orElseThrow(() -> new NotPermitted("format:" + name));
    }
}
