// The relationships of a part in a draft: read, added to, taken from.

import { relationshipsPartOf, resolveTarget } from "../read/readRelationships";
import type { Relationship } from "../read/readRelationships";
import { escapeAttribute } from "./escapeXml";
import { PACKAGE_RELATIONSHIPS_NAMESPACE, relationshipType, XML_HEAD } from "./ooxmlNames";
import type { PackageDraft } from "./PackageDraft";
import { XmlPatch } from "./XmlPatch";
import { childrenOf, parseXmlTree, prefixOf } from "./parseXmlTree";

const EMPTY = `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS_NAMESPACE}"/>`;

/** What the part ("" for the package) points to; none when it has no relationships part. */
export function listRelationships(draft: PackageDraft, part: string): Relationship[] {
  const relationshipsPart = relationshipsPartOf(part);
  if (!draft.has(relationshipsPart)) return [];
  return childrenOf(parseXmlTree(draft.readText(relationshipsPart)), "Relationship").map(
    ({ attributes }) => ({
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target:
        attributes["TargetMode"] === "External" ? null : resolveTarget(part, attributes["Target"] ?? ""),
    }),
  );
}

/** Adds a relationship and returns its id. */
export function addRelationship(
  draft: PackageDraft,
  part: string,
  word: Parameters<typeof relationshipType>[0],
  target: string,
): string {
  const relationshipsPart = relationshipsPartOf(part);
  const xml = draft.has(relationshipsPart) ? draft.readText(relationshipsPart) : EMPTY;
  const root = parseXmlTree(xml);
  const taken = new Set(root.children.map((child) => child.attributes["Id"]?.toLowerCase()));
  let number = root.children.length + 1;
  while (taken.has(`rid${number}`)) number += 1;
  const id = `rId${number}`;
  const patch = new XmlPatch(xml);
  const type = relationshipType(word);
  patch.amend(root, {
    append: `<${prefixOf(root)}Relationship Id="${id}" Type="${type}" Target="/${escapeAttribute(target)}"/>`,
  });
  draft.writeText(relationshipsPart, patch.apply());
  return id;
}

/** Takes the relationships away whose target is that part. */
export function removeRelationshipsTo(draft: PackageDraft, part: string, target: string): void {
  const relationshipsPart = relationshipsPartOf(part);
  if (!draft.has(relationshipsPart)) return;
  const xml = draft.readText(relationshipsPart);
  const patch = new XmlPatch(xml);
  for (const child of parseXmlTree(xml).children) {
    const isExternal = child.attributes["TargetMode"] === "External";
    const found = resolveTarget(part, child.attributes["Target"] ?? "");
    if (!isExternal && found.toLowerCase() === target.toLowerCase()) patch.remove(child);
  }
  draft.writeText(relationshipsPart, patch.apply());
}
