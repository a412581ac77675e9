import { XmlPatch } from "../../../../src/workbook/xlsx/write/XmlPatch";
import { childOf, parseXmlTree } from "../../../../src/workbook/xlsx/write/parseXmlTree";
import { failureOf } from "../../../support/failureOf";

const XML = `<?xml version="1.0"?>\r\n<a one='1'  two="&lt;&#10;">\n <b/><!-- <c> --><x:c k="v">text</x:c ><d></d>\n</a>\n`;
const ROOT = parseXmlTree(XML);
const B = childOf(ROOT, "b")!;
const C = childOf(ROOT, "c")!;
const D = childOf(ROOT, "d")!;

function patched(change: (patch: XmlPatch) => void): string {
  const patch = new XmlPatch(XML);
  change(patch);
  return patch.apply();
}

test("without a change, every character stays", () => {
  expect(patched(() => undefined)).toBe(XML);
  expect(new XmlPatch(XML).isEmpty).toBe(true);
});

test.each<[string, (patch: XmlPatch) => void, string, string]>([
  ["text put into an empty element", (p) => p.amend(B, { append: "<n/>" }), "<b/>", "<b><n/></b>"],
  ["text put into one with two tags", (p) => p.amend(D, { append: "<n/>" }), "<d></d>", "<d><n/></d>"],
  ["text put behind the last child", (p) => p.amend(C, { append: "!" }), "text</x:c >", "text!</x:c >"],
  ["an attribute set", (p) => p.amend(C, { attributes: { k: '<"' } }), 'k="v"', 'k="&lt;&quot;"'],
  ["an attribute added", (p) => p.amend(B, { attributes: { n: "1\n" } }), "<b/>", '<b n="1&#10;"/>'],
  ["an attribute taken away", (p) => p.amend(C, { attributes: { k: null } }), '<x:c k="v">', "<x:c>"],
  ["an element put before", (p) => p.insertBefore(C, "<n/>"), "<x:c", "<n/><x:c"],
  ["an element put behind", (p) => p.insertAfter(C, "<n/>"), "</x:c >", "</x:c ><n/>"],
  ["an element removed", (p) => p.remove(C), '<x:c k="v">text</x:c >', ""],
])("%s changes that place alone", (_name, change, from, to) => {
  expect(patched(change)).toBe(XML.replace(from, to));
});

test("several changes to one place come in the order they were asked for, insertions first", () => {
  const result = patched((patch) => {
    patch.amend(B, { attributes: { n: "1" }, append: "x" });
    patch.insertBefore(B, "1");
    patch.insertBefore(B, "2");
  });
  expect(result).toBe(XML.replace("<b/>", '12<b n="1">x</b>'));
});

test("two changes of the same tag are a mistake, not a mangled text", () => {
  expect(() =>
    patched((patch) => {
      patch.amend(B, { attributes: { n: "1" } });
      patch.remove(B);
    }),
  ).toThrow("same place");
});

test("attributes are read with their entities, and written so that they read the same", () => {
  expect(ROOT.attributes).toEqual({ one: "1", two: "<\n" });
  const changed = patched((patch) => patch.amend(ROOT, { attributes: { one: "2" } }));
  expect(parseXmlTree(changed).attributes).toEqual({ one: "2", two: "<\n" });
});

test.each(["", "<a>", "<a></b>", "<a><b></a>", "</a>"])("%j is not well formed", async (xml) => {
  expect(await failureOf(() => parseXmlTree(xml))).toBe("file-damaged");
});
