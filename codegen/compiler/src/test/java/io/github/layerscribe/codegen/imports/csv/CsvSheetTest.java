package io.github.layerscribe.codegen.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private String read(String text) {
        return CsvSheet.read(new SourceFile("a.csv", text), diagnostics)
                .map(sheet -> sheet.items().stream().map(CsvSheetTest::written).collect(Collectors.joining(" / ")))
                .orElseGet(() -> diagnostics.all().stream()
                        .map(told -> told.rule() + " " + told.range())
                        .collect(Collectors.joining(", ")));
    }

    private static String written(SourceNode row) {
        return ((SourceNode.Mapping) row)
                .entries().values().stream()
                        .map(entry -> entry.key().text() + "=" + ((SourceNode.Text) entry.value()).text() + "@"
                                + entry.value().range().line() + ":"
                                + entry.value().range().column())
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theHeadingSaysWhatSeparatesCells(String separator) {
        assertThat(read("event,property\nLogin,a\n".replace(",", separator)))
                .isEqualTo("event=Login@2:1 property=a@2:7");
    }

    @Test
    void quotesHoldSeparatorsQuotesAndLineBreaks() {
        assertThat(read("event,description,type\r\n\"a,\"\"b\"\"\",\"one\r\ntwo\",int\r\n"))
                .isEqualTo("event=a,\"b\"@2:1 description=one\r\ntwo@2:11 type=int@3:6");
    }

    @Test
    void anotherSeparatorInsideQuotesOfTheHeadingDoesNotCount() {
        assertThat(read("event;\"a,b,c,d\"\nLogin;x\n")).isEqualTo("event=Login@2:1 a,b,c,d=x@2:7");
    }

    @Test
    void headingsAreKnownInAnyLettersAndByOtherWords() {
        assertThat(read("Event Name,PARAMETER,Data_Type,Mandatory\nL,p,t,y\n"))
                .isEqualTo("event=L@2:1 property=p@2:3 type=t@2:5 required=y@2:7");
    }

    @Test
    void aNameIsThePropertyWhereNoOtherColumnIs() {
        assertThat(read("event,name\nL,p\n")).isEqualTo("event=L@2:1 property=p@2:3");
        assertThat(read("event,property,name\nL,p,q\n")).isEqualTo("event=L@2:1 property=p@2:3 name=q@2:5");
    }

    @Test
    void aByteOrderMarkAndEmptyRowsAndMissingLineEndsDoNotMatter() {
        assertThat(read("\uFEFFevent,type\n,\n\nL,int")).isEqualTo("event=L@4:1 type=int@4:3");
    }

    @Test
    void cellsBesideTheColumnsAreKeptUnderTheirNumber() {
        assertThat(read("event,,event\nL,a,b,c\n"))
                .isEqualTo("event=L@2:1  (column 2)=a@2:3 event (column 3)=b@2:5 column 4=c@2:7");
    }

    @Test
    void charactersBeyondTheBasicPlaneAreOneColumn() {
        assertThat(read("event,type\n😀,int\n")).isEqualTo("event=😀@2:1 type=int@2:3");
    }

    @Test
    void whatIsNoSheetOfEventsIsRefusedWithItsPlace() {
        assertThat(List.of(
                        "",
                        "a,b\n1,2\n",
                        "PK\u0003\u0004x",
                        "event,type\nL,\"int\nM,x\n",
                        "event" + ",x".repeat(300),
                        "event\n" + "L\n".repeat(60_000)))
                .extracting(text -> new CsvSheetTest().read(text))
                .containsExactly(
                        "import-shape a.csv:1:1",
                        "import-shape a.csv:1:1",
                        "csv a.csv:1:1",
                        "csv a.csv:2:3",
                        "csv-too-large a.csv:1:1",
                        "csv-too-large a.csv:1:1");
    }
}
