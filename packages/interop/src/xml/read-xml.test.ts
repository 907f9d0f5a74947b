import { DOMParser } from "@xmldom/xmldom";
import * as fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { readXml, type XmlParser } from "./read-xml.js";
import { childrenNamed, elementAt } from "./xml-element.js";
import { xmlToPlain } from "./xml-to-plain.js";

const quiet = new DOMParser({ onError: () => {} });
const browserLike = new new JSDOM("").window.DOMParser() as XmlParser;

const rootOf = (text: string, parser: XmlParser = quiet) => {
  const reading = readXml(text, { parser });
  if ("issue" in reading) throw new Error(reading.issue.message);
  return reading.root;
};
const issueOf = (text: string, parser: XmlParser = quiet) => {
  const reading = readXml(text, { parser });
  return "issue" in reading ? reading.issue : undefined;
};

const record = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>
<!-- <!DOCTYPE in a comment is none -->
<r:record xmlns:r="urn:r" xmlns="urn:d" path="/1" r:kind="a > b">
  <person lang="en"><name>Ada &amp; Co &#233;</name><name/></person>
  <note><![CDATA[ <b>5 < 6</b> <!DOCTYPE x> ]]></note>
  <mixed>one <b>two</b> three</mixed>
  <__proto__>x</__proto__>
</r:record>`;

describe.each([
  ["xmldom", quiet as XmlParser],
  ["a browser's parser", browserLike],
])("with %s", (_name, parser) => {
  test("reads elements, namespaces, attributes and texts", () => {
    const root = rootOf(record, parser);
    expect([root.name, root.namespace]).toEqual(["record", "urn:r"]);
    expect([...root.attributes]).toEqual([
      ["path", "/1"],
      ["kind", "a > b"],
    ]);
    expect(elementAt(root, "person", "name")).toMatchObject({
      text: "Ada & Co é",
      namespace: "urn:d",
    });
    expect(childrenNamed(elementAt(root, "person"), "name")).toHaveLength(2);
    expect(elementAt(root, "note")?.text).toBe("<b>5 < 6</b> <!DOCTYPE x>");
    expect(elementAt(root, "person", "missing", "more")).toBeUndefined();
  });

  test("as plain data, whatever its names", () => {
    expect(xmlToPlain(rootOf(record, parser))).toEqual({
      "@path": "/1",
      "@kind": "a > b",
      person: { "@lang": "en", name: ["Ada & Co é", ""] },
      note: "<b>5 < 6</b> <!DOCTYPE x>",
      mixed: { b: "two", "#text": "one two three" },
      "(__proto__)": "x",
    });
  });

  test.each(["", "Ada", "<a>", "<a><b></a>", "<a/><b/>", "<a"])(
    "%j is no XML, and that is said",
    (text) => {
      expect(issueOf(text, parser)).toMatchObject({ code: "invalid-xml", severity: "error" });
    },
  );
});

test("refuses a document type, and with it every entity that is not XML's own", () => {
  for (const text of [
    `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`,
    `<?xml version="1.0"?>\n<!-- c --><!doctype a><a/>`,
    `<a><!ENTITY x "y"></a>`,
  ]) {
    expect(issueOf(text)).toMatchObject({ code: "xml-doctype" });
  }
});

test("refuses what is too deep or too large, before any parser sees it", () => {
  const never: XmlParser = {
    parseFromString() {
      throw new Error("was asked");
    },
  };
  expect(issueOf("<a>".repeat(70), never)?.code).toBe("too-deep");
  expect(issueOf("<a/>".repeat(300_001), never)?.code).toBe("too-large");
  expect(issueOf(`<a>${"x".repeat(20_000_000)}</a>`, never)?.code).toBe("too-large");
});

test("says where there is no parser, and where the XML breaks", () => {
  const reading = readXml("<a/>");
  expect("issue" in reading && reading.issue.code).toBe("no-xml-parser");
  expect(issueOf("<a>\n<b>\n</a>")).toMatchObject({ code: "invalid-xml", line: 2 });
  expect(issueOf("<a>\n<b>\n</a>", browserLike)).toMatchObject({ code: "invalid-xml", line: 3 });
});

test("never throws, whatever comes", () => {
  const part = fc.constantFrom(
    "<",
    ">",
    "</",
    "/>",
    "a",
    "!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&",
    ";",
    '"',
    " ",
    "=",
    "?",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const reading = readXml(parts.join(""), { parser: quiet });
      expect("root" in reading || reading.issue.severity === "error").toBe(true);
    }),
  );
});
