// What a part points to. Types are told by their last word, which transitional and Strict files share.

import type { Pacer } from "../../Pacer";
import { parseXml } from "./parseXml";
import type { ZipArchive } from "./ZipArchive";

export interface Relationship {
  readonly id: string;
  /** The last word of the type: "worksheet", "styles", "table" … */
  readonly type: string;
  /** The part's name within the container; null when it lies outside the file. */
  readonly target: string | null;
}

/** The relationships of a part ("" for the package itself); none when the part has no relationships part. */
export async function readRelationships(
  archive: ZipArchive,
  part: string,
  pacer: Pacer,
): Promise<Relationship[]> {
  const relationshipsPart = relationshipsPartOf(part);
  if (!archive.has(relationshipsPart)) return [];
  const found: Relationship[] = [];
  await parseXml(
    archive,
    relationshipsPart,
    {
      open: (name, attributes) => {
        if (name !== "Relationship") return;
        const target = attributes["Target"] ?? "";
        found.push({
          id: attributes["Id"] ?? "",
          type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
          target: attributes["TargetMode"] === "External" ? null : resolveTarget(part, target),
        });
      },
    },
    pacer,
  );
  return found;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as a relationship writes it, relative to its part or from the root, as a part's name. */
export function resolveTarget(part: string, target: string): string {
  const folder = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const path: string[] = [...folder];
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
