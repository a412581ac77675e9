// The list of what each part is.

import { escapeAttribute } from "./escapeXml";
import type { PackageDraft } from "./PackageDraft";
import { XmlPatch } from "./XmlPatch";
import { parseXmlTree, prefixOf } from "./parseXmlTree";

const PART = "[Content_Types].xml";

/** Says what these parts are, and forgets the parts that are no longer there. */
export function setContentTypes(
  draft: PackageDraft,
  added: ReadonlyMap<string, string>,
  removed: readonly string[],
): void {
  const xml = draft.readText(PART);
  const root = parseXmlTree(xml);
  const patch = new XmlPatch(xml);
  const replaced = new Set([...added.keys(), ...removed].map((part) => `/${part.toLowerCase()}`));
  for (const child of root.children) {
    if (replaced.has(child.attributes["PartName"]?.toLowerCase() ?? "")) patch.remove(child);
  }
  const overrides = Array.from(
    added,
    ([part, type]) =>
      `<${prefixOf(root)}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`,
  );
  patch.amend(root, { append: overrides.join("") });
  draft.writeText(PART, patch.apply());
}
