// The workbook part: which sheets there are, in which order, and what holds for all of them.

import type { DateSystem, NameSnapshot, SheetVisibility } from "../../../domain/sheets/snapshot";
import type { CellRange } from "../../../domain/sheets/address";
import { parsePrintArea } from "../../parsePrintArea";
import { damagedFile } from "./damagedFile";
import type { Pacer } from "../../Pacer";
import { isTrue, parseXml, relationshipIdOf } from "./parseXml";
import type { XmlAttributes } from "./XmlEvents";
import { readRelationships } from "./readRelationships";
import type { Relationship } from "./readRelationships";
import type { ZipArchive } from "./ZipArchive";

/** A sheet's entry in the workbook part. */
export interface SheetEntry {
  readonly name: string;
  /** 0-based among all sheets, chart sheets included. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  /** Its part; null for a sheet without a grid of cells (chart, dialogue or macro sheet). */
  readonly part: string | null;
  /** null where none is set, or it is something else than ranges. */
  readonly printArea: readonly CellRange[] | null;
}

export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameSnapshot[];
  readonly dateSystem: DateSystem;
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
}

interface FileName {
  readonly attributes: XmlAttributes;
  refersTo: string;
}

const PRINT_AREA = "_xlnm.print_area";

/** Throws "file-damaged" when there is no workbook in the container. */
export async function readWorkbookPart(archive: ZipArchive, pacer: Pacer): Promise<WorkbookPart> {
  const part = await findWorkbookPart(archive, pacer);
  const targets = await readRelationships(archive, part, pacer);
  const entries: XmlAttributes[] = [];
  const names: FileName[] = [];
  let dateSystem: DateSystem = 1900;
  let isInName = false;
  await parseXml(
    archive,
    part,
    {
      open: (name, attributes) => {
        if (name === "workbookPr" && isTrue(attributes["date1904"])) dateSystem = 1904;
        if (name === "sheet") entries.push(attributes);
        if (name === "definedName") names.push({ attributes, refersTo: "=" });
        isInName = name === "definedName";
      },
      close: () => (isInName = false),
      text: (text) => {
        const last = names.at(-1);
        if (isInName && last !== undefined) last.refersTo += text;
      },
    },
    pacer,
  );
  const areas = new Map(names.flatMap(printAreaOf));
  const sheets = entries.map((attributes, position) => ({
    ...buildSheetEntry(attributes, position, targets),
    printArea: areas.get(position) ?? null,
  }));
  if (sheets.length === 0) throw damagedFile(`part ${part} lists no sheets`);
  return {
    part,
    sheets,
    names: names.flatMap(({ attributes, refersTo }) => buildName(attributes, refersTo, sheets)),
    dateSystem,
    sharedStringsPart: targetOf(targets, "sharedStrings"),
    stylesPart: targetOf(targets, "styles"),
  };
}

async function findWorkbookPart(archive: ZipArchive, pacer: Pacer): Promise<string> {
  const part = targetOf(await readRelationships(archive, "", pacer), "officeDocument");
  if (part === null || !archive.has(part)) throw damagedFile("no workbook part");
  return part;
}

function targetOf(targets: readonly Relationship[], type: string): string | null {
  return targets.find((relationship) => relationship.type === type)?.target ?? null;
}

function buildSheetEntry(
  attributes: XmlAttributes,
  position: number,
  targets: readonly Relationship[],
): Omit<SheetEntry, "printArea"> {
  const name = attributes["name"] ?? "";
  const id = relationshipIdOf(attributes);
  const target = targets.find((relationship) => relationship.id === id);
  if (target === undefined) throw damagedFile(`sheet ${position + 1} has no part`);
  return {
    name,
    position,
    visibility: visibilityOf(attributes["state"]),
    part: target.type === "worksheet" ? target.target : null,
  };
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** By the sheet's position. */
function printAreaOf({ attributes, refersTo }: FileName): [number, readonly CellRange[]][] {
  const isIt = (attributes["name"] ?? "").toLowerCase() === PRINT_AREA;
  const area = isIt ? parsePrintArea(refersTo.slice(1)) : null;
  return area === null ? [] : [[Number(attributes["localSheetId"]), area]];
}

/** Names that Excel keeps for itself (print areas, filter ranges) or hides are none of the clerk's. */
function buildName(
  attributes: XmlAttributes,
  refersTo: string,
  sheets: readonly SheetEntry[],
): NameSnapshot[] {
  const name = attributes["name"] ?? "";
  const scope = attributes["localSheetId"];
  if (name.startsWith("_xlnm.") || isTrue(attributes["hidden"]) || isTrue(attributes["function"])) return [];
  return [{ name, refersTo, sheet: scope === undefined ? null : (sheets[Number(scope)]?.name ?? null) }];
}
