package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people are told after the mistakes they are likely to make: one test for each row of the plan format's table. */
class LikelyMistakesTest {

    private static final String PROPERTIES = """
            properties:
              currency: {type: string, format: currency}
              value: {type: decimal, amount_in: currency}
              transaction_id: {type: string}
            """;

    @Test
    void textWithACommaInBraces() {
        told(
                "properties:\n  value: {type: string, description: Sum, without tax}",
                "5:43: error [comma-in-braces] \"without tax\" was read as a key, because a comma ends a value inside { }."
                        + " Put quotes around the text: description: \"Sum, without tax\".");
    }

    @Test
    void textWithManyCommasInBracesIsToldOnce() {
        told(
                "properties:\n  value: {type: string, description: a, b, c}",
                "5:41: error [comma-in-braces] \"b\" was read as a key, because a comma ends a value inside { }."
                        + " Put quotes around the text: description: \"a, b, c\".");
    }

    @Test
    void numberWithACommaInBraces() {
        told(
                "properties:\n  value: {type: decimal, example: 129,90}",
                "5:39: error [comma-in-braces] \"90\" was read as a key."
                        + " A number has a point and no thousands separator: example: 129.90.");
    }

    @Test
    void numberWithThousandsInBraces() {
        told(
                "properties:\n  value: {type: decimal, example: 1,299.00}",
                "5:37: error [comma-in-braces] \"299.00\" was read as a key."
                        + " A number has a point and no thousands separator: example: 1299.00.");
    }

    @Test
    void textWithACommaAndQuotesInBraces() {
        told(
                "properties:\n  value: {type: string, description: Called \"x\", and more}",
                "5:50: error [comma-in-braces] \"and more\" was read as a key, because a comma ends a value inside { }."
                        + " Put quotes around the text: description: 'Called \"x\", and more'.");
    }

    @Test
    void quotesInsideQuotes() {
        String told = "error [yaml] The quote before this ends the text, and here is more of it. ";
        told(
                "properties:\n  value: {type: string, description: 'It's fine'}",
                "5:42: " + told + "Put double quotes around the whole text: \"It's fine\".");
        told(
                "x-said: \"He said \"no\" to it\"",
                "4:19: " + told + "Put single quotes around the whole text: 'He said \"no\"'.");
    }

    @Test
    void aBraceTooMany() {
        told(
                "properties:\n  value: {type: string}}",
                "5:24: error [yaml] This closes nothing that is open. Take it out, or look for what should have opened it.");
    }

    @Test
    void colonInText() {
        String told = "error [colon] A colon followed by a space starts a value."
                + " Put quotes around text that holds one: \"New: shoes\".";
        told("properties:\n  value: {type: string, description: New: shoes}", "5:38: " + told);
        told("properties:\n  value:\n    type: string\n    description: New: shoes", "7:18: " + told);
    }

    @Test
    void colonWithoutABlank() {
        String told = "error [colon] \"min:0\" has no value; write min: 0, with a space.";
        told("properties:\n  value: {type: integer, min:0}", "5:26: " + told);
        told("properties:\n  value:\n    type: integer\n    min:0\n", "7:5: " + told);
        told("properties:\n  value:\n    min:0\n    type: integer\n", "6:5: " + told);
    }

    @Test
    void hashInText() {
        String told = "error [hash] Everything after \" #\" is a comment and was not read."
                + " Put quotes around the text: \"Top #1 teaser\".";
        told("properties:\n  value:\n    type: string\n    description: Top #1 teaser", "7:18: " + told);
        told("properties:\n  value: {type: string, description: Top #1 teaser}", "5:38: " + told);
    }

    @Test
    void aCommentIsNoMistake() {
        assertThat(PlanText.sections("properties:\n  value:\n    type: string\n    description: Top # one")
                        .messages())
                .isEmpty();
    }

    @Test
    void starAtTheBeginning() {
        String told = "error [star] A value cannot begin with *. Put quotes around it: path: \"**/sale\".";
        told("pages:\n  sale: {path: **/sale}", "5:16: " + told);
        told("pages:\n  sale:\n    path: **/sale", "6:11: " + told);
    }

    @Test
    void typographicQuotes() {
        String told = "error [curly-quotes] These are typographic quotes; the plan needs straight ones: \"Sum, net\".";
        told("properties:\n  value:\n    type: string\n    description: “Sum, net”", "7:18: " + told);
        told("properties:\n  value: {type: string, description: “Sum, net”}", "5:38: " + told);
        told("properties:\n  value: {type: string, description: „Sum, net“}", "5:38: " + told);
    }

    @Test
    void listWithoutBrackets() {
        String told = "error [list-brackets] \"currency, value\" is one text here. Write required: [currency, value].";
        told(PROPERTIES + "events:\n  purchase:\n    required: currency, value", "10:15: " + told);
        told(PROPERTIES + "events:\n  purchase: {required: currency, value}", "9:24: " + told);
    }

    @Test
    void unknownProperty() {
        told(
                PROPERTIES + "events:\n  purchase: {required: [transaktion_id]}",
                "9:25: error [unknown-property] There is no property \"transaktion_id\". Did you mean"
                        + " \"transaction_id\"? New properties go under properties:, once for the whole plan.");
    }

    @Test
    void nameAsId() {
        told(
                "events:\n  Order Completed: {description: An order}",
                "5:3: error [id-style] \"Order Completed\" cannot be an id. Write order_completed:"
                        + " {name: Order Completed, …}; receivers still get the name.");
    }

    @Test
    void unknownType() {
        told(
                "properties:\n  value: {type: number}",
                "5:17: error [unknown-type] \"number\" is not a type."
                        + " Use integer for counts, decimal for money and measures.");
        toldOfType("text", "Use string.");
        toldOfType("money", "Use decimal.");
        toldOfType("enum", "Write the values: a | b.");
        toldOfType("array", "Write list of and the type of an element: list of string.");
        toldOfType("flag", "Use boolean.");
        toldOfType("intger", "Did you mean \"integer\"?");
    }

    private static void toldOfType(String type, String hint) {
        told(
                "properties:\n  value: {type: " + type + "}",
                "5:17: error [unknown-type] \"" + type + "\" is not a type. " + hint);
    }

    @Test
    void typeInAList() {
        told(
                PROPERTIES + "events:\n  purchase: {required: {currency: string}}",
                "9:24: error [type-in-list] An event only lists property names."
                        + " Define currency once under properties: and write required: [currency].");
    }

    @Test
    void amountWithoutCurrency() {
        told(
                PROPERTIES + "events:\n  purchase: {required: [value]}",
                "9:25: error [amount-without-currency] \"value\" is an amount in \"currency\", but purchase does not"
                        + " list \"currency\". Add it to required, or to optional if value is optional.");
    }

    @Test
    void versionOfTwoNumbers() {
        assertThat(PlanText.whole("plan: acme\nversion: 4.1\ngoal: Sell shoes.").messages())
                .containsExactly("2:10: error [version] \"4.1\" needs three numbers: 4.1.0.");
    }

    private static void told(String sections, String message) {
        assertThat(PlanText.sections(sections).messages()).containsExactly(message);
    }
}
