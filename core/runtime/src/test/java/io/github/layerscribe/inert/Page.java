package io.github.layerscribe.inert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Where an object literal can stand in a page. Each kind prints many of them and finds them again in the parsed page. */
enum Page {
    INLINE_SCRIPT("<script>", "</script>"),
    JSON_ISLAND("<script type=\"application/json\">", "</script>"),
    DOUBLE_QUOTED_ATTRIBUTE("<p data-layer=\"", "\"></p>") {
        @Override
        String inPlace(String literal) {
            return literal.replace("\"", "&quot;"); // the literal's own quotes, as a template engine writes them
        }

        @Override
        String textOf(Element element) {
            return element.getAttribute("data-layer");
        }
    },
    SINGLE_QUOTED_ATTRIBUTE("<p data-layer='", "'></p>") {
        @Override
        String textOf(Element element) {
            return element.getAttribute("data-layer");
        }
    },
    SVG_SCRIPT("<svg><script>", "</script></svg>") {
        @Override
        String textOf(Element element) {
            return ((Element) element.getFirstChild()).getTextContent();
        }
    },
    XHTML("<script>", "</script>") {
        @Override
        Document parse(String page) throws SAXException, IOException {
            return parseXml(page);
        }
    };

    private static final String START = "<html><head><title>t</title></head><body>";
    private static final String BEHIND = "<i>behind</i>";
    private static final String END = "</body></html>";

    private final String open;
    private final String close;

    Page(String open, String close) {
        this.open = open;
        this.close = close;
    }

    /**
     * Prints the literals one behind the other, parses the page, and gives back the text that each place holds; nothing
     * where the page has an element, an attribute or a text that the harmless page of as many literals has not.
     */
    Optional<List<String>> roundTrip(List<String> literals, Document harmless) {
        StringBuilder page = new StringBuilder(START);
        literals.forEach(literal ->
                page.append(open).append(inPlace(literal)).append(close).append(BEHIND));
        try {
            Document document = parse(throughCharset(page.append(END).toString()));
            return sameStructure(document, harmless) ? Optional.of(texts(document)) : Optional.empty();
        } catch (SAXException | IOException e) {
            return Optional.empty();
        }
    }

    /** The page with so many literals that nobody could mind. */
    Document harmless(int places) {
        try {
            return parse(START + (open + "{}" + close + BEHIND).repeat(places) + END);
        } catch (SAXException | IOException e) {
            throw new AssertionError("a page without any string cannot be parsed", e);
        }
    }

    String inPlace(String literal) {
        return literal;
    }

    String textOf(Element element) {
        return element.getTextContent();
    }

    Document parse(String page) throws SAXException, IOException {
        HtmlDocumentBuilder builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
        return builder.parse(new InputSource(new StringReader("<!DOCTYPE html>" + page)));
    }

    private static Document parseXml(String page) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page travels as bytes. */
    private static String throughCharset(String page) {
        return new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        Node body = document.getDocumentElement().getLastChild();
        for (Node node = body.getFirstChild();
                node != null;
                node = node.getNextSibling().getNextSibling()) {
            texts.add(textOf((Element) node));
        }
        return texts;
    }

    /** The same nodes with the same attributes; only what stands in the places of the literals may differ. */
    private static boolean sameStructure(Node one, Node other) {
        if (one.getNodeType() != other.getNodeType() || !one.getNodeName().equals(other.getNodeName())) {
            return false;
        }
        if (one instanceof Element element && !sameAttributes(element, (Element) other)) {
            return false;
        }
        Node child = one.getFirstChild();
        Node otherChild = other.getFirstChild();
        while (child != null && otherChild != null) {
            if (!sameStructure(child, otherChild)) {
                return false;
            }
            child = child.getNextSibling();
            otherChild = otherChild.getNextSibling();
        }
        return child == null && otherChild == null;
    }

    private static boolean sameAttributes(Element one, Element other) {
        if (one.getAttributes().getLength() != other.getAttributes().getLength()) {
            return false;
        }
        for (int i = 0; i < one.getAttributes().getLength(); i++) {
            if (!other.hasAttribute(one.getAttributes().item(i).getNodeName())) {
                return false;
            }
        }
        return true;
    }
}
