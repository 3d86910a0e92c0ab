package io.github.layerscribe.codegen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.agreement.readers.Answer;
import io.github.layerscribe.codegen.agreement.readers.Question;
import io.github.layerscribe.requirements.NeedsNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bugs that somebody could plant in generated files, each of which the suite must find. */
@NeedsNode
class BrowserBugsTest {

    private static final String PLAN = """
            plan: planted
            version: 1.0.0
            goal: A bug for every reader of generated files.
            pages: {home: {path: /}}
            destinations: {web: {type: gtm}}
            sets:
              season: {values: {spring: {name: Spring 26}, autumn: {name: Autumn 26}}}
            properties:
              currency: {type: string, format: currency}
              count:    {type: integer, max: 4, name: how-many}
              moment:   {type: datetime}
              day:      {type: date}
              tags:     {type: list of string, max_length: 3, max_items: 2}
              items:    {type: list of item}
              price:    {type: decimal, decimals: 2}
              amount:   {type: integer, min: 0}
              season:   {type: season}
              source:   {type: string}
            objects:
              item: {required: [price, amount]}
            contexts:
              visit: {within: state, cache: private, emitted_by: [server, browser], required: [season]}
            events:
              buy:
                pages: [home]
                emitted_by: [server, browser]
                within: details
                required: [currency, count, items]
                optional: [moment, tags, season, day]
                fixed: {source: web}
                any_of: [[moment, tags, season]]
                requires: {season = autumn: [tags]}
                check: count <= sum(items.price * items.amount)
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Java    | Buy.java     | sink.dateTime(MOMENT, moment);         | ``",
                "Java    | Buy.java     | violations.format(CURRENCY             | if (currency == null) violations.format(CURRENCY",
                "Java    | Buy.java     | @JsonProperty(\"day\")                 | @JsonProperty(\"date\")",
                "Java    | Season.java  | \"Spring 26\"                          | \"spring\"",
                "module  | planted.js   | max: 4                                 | max: 5",
                "module  | planted.js   | required('currency'                    | optional('currency'",
                "module  | planted.js   | 'how-many'                             | 'many'",
                "module  | planted.js   | 'details'                              | 'detail'",
                "module  | planted.js   | 'state'                                | null",
                "module  | planted.js   | '\\u003c=', | '\\u003e=',",
                "module  | planted.js   | anyOf('moment', 'tags', 'season')      | anyOf('moment', 'tags')",
                "module  | planted.js   | ['Autumn 26']                          | ['Spring 26']",
                "module  | planted.js   | Number.isSafeInteger(value)            | Number.isInteger(value)",
                "module  | planted.js   | Array.from(value).length               | value.length",
                "module  | planted.js   | time.toISOString().startsWith(value)   | true",
                "module  | planted.js   | digits: left.digits * right.digits     | digits: left.digits + right.digits",
                "module  | planted.js   | !ids.includes(key)                     | false",
                "types   | planted.d.ts | count: number;                         | count: string;",
                "types   | planted.d.ts | currency: string;                      | currency?: string;",
                "types   | planted.d.ts | day?:                                  | day:",
                "types   | planted.d.ts | readonly Item[]                        | Item",
                "types   | planted.d.ts | 'spring'                               | string",
                "schema  | buy.json     | \"maximum\": 4                         | \"exclusiveMaximum\": 4",
                "schema  | buy.json     | \"minimum\": 0                         | \"minimum\": 1",
                "schema  | buy.json     | \"additionalProperties\": false        | \"additionalProperties\": true",
                "schema  | buy.json     | \"^[A-Z]{3}$\"                         | \"^.*$\"",
                "schema  | buy.json     | \"const\": \"web\"                     | \"const\": \"Web\"",
                "schema  | buy.json     | \"Autumn 26\"                          | \"autumn\"",
                "schema  | buy.json     | \"maxLength\": 3                       | \"maxLength\": 99",
            })
    void isFound(String reader, String file, String code, String instead) {
        AtomicBoolean isPlanted = new AtomicBoolean();
        GeneratedPlan plan = GeneratedPlan.of(1, PLAN);
        EveryReader readers = new EveryReader(List.of(plan), folder, (path, text) -> {
            boolean isHere = path.endsWith("/" + file) && text.contains(code);
            isPlanted.compareAndSet(false, isHere);
            return isHere ? text.replace(code, instead) : text;
        });
        assertThat(isPlanted).as("the bug can be planted").isTrue();
        List<Question> questions =
                new RandomQuestions(plan, readers.classes()).pairs(reader.equals("schema") ? 600 : 150);

        List<String> found = reader.equals("types")
                ? readers.askTypeScript(questions)
                : readers.ask(questions).stream()
                        .filter(Answer::isDifferent)
                        .limit(1)
                        .map(readers::report)
                        .toList();

        assertThat(found).isNotEmpty();
        assertThat(found.get(0))
                .contains("-Dagreement.seed=1", "plan: planted")
                .containsPattern("\\n(events.buy|contexts.visit)\\n");
    }
}
