// Takes the elements around a sheet's cells (column widths, panes, merges, links …) into its facts.

import type { CellRange } from "../../../../domain/sheets/address";
import { MAX_COLUMNS, parseRange } from "../../../../domain/sheets/address";
import { isTrue, relationshipIdOf } from "../../read/parseXml";
import type { XmlAttributes } from "../../read/XmlEvents";
import { resolveColour } from "../style/colours";
import type { ColourTables } from "../style/colours";
import { FormatFacts } from "./FormatFacts";
import type { ColumnFacts, LinkFacts, RowFacts, SheetFacts } from "./sheetFacts";

const DEFAULT_BASE_WIDTH = 8;

/** A number the file gives, null where it gives none. */
export function numberOf(attribute: string | undefined): number | null {
  const value = Number(attribute ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}

/** LibreOffice and WPS write 0 for "none". */
function positiveOf(attribute: string | undefined): number | null {
  const value = numberOf(attribute);
  return value !== null && value > 0 ? value : null;
}

/** True unless the file says no. */
const isUnlessDenied = (attribute: string | undefined): boolean =>
  attribute === undefined || isTrue(attribute);

/** What elements of newer programs stand for, by their names. */
const PASSED_OVER: Readonly<Record<string, string>> = {
  conditionalFormatting: "conditionalFormatting",
  sparklineGroup: "sparkline",
  slicer: "slicer",
  oleObject: "object",
  control: "control",
};

type Opener = (attributes: XmlAttributes) => void;

export class FactsHandler {
  readonly rows = new Map<number, RowFacts>();
  readonly #formats = new FormatFacts();
  readonly #colours: ColourTables;
  readonly #columns: ColumnFacts[] = [];
  readonly #merges: CellRange[] = [];
  readonly #links: LinkFacts[] = [];
  readonly #tableIds: string[] = [];
  readonly #unshown = new Set<string>();
  #format: XmlAttributes = {};
  #view: XmlAttributes = {};
  #frozen = { rows: 0, columns: 0 };
  #tabColor: string | null = null;
  #filter: CellRange | null = null;
  #drawingId: string | null = null;

  readonly #openers: Readonly<Record<string, Opener>> = {
    tabColor: (attributes) => {
      const element = { name: "tabColor", attributes, children: [], text: "" };
      this.#tabColor = resolveColour(element, this.#colours);
    },
    sheetFormatPr: (attributes) => (this.#format = attributes),
    // A sheet may be open in several windows; the first is the one shown.
    sheetView: (attributes) => {
      if (numberOf(attributes["workbookViewId"]) === 0) this.#view = attributes;
    },
    pane: (attributes) => this.#addPane(attributes),
    col: (attributes) => this.#addColumns(attributes),
    mergeCell: (attributes) => this.#addMerge(attributes["ref"] ?? ""),
    autoFilter: (attributes) => (this.#filter = parseRange(attributes["ref"] ?? "")),
    hyperlink: (attributes) => this.#addLink(attributes),
    drawing: (attributes) => (this.#drawingId = relationshipIdOf(attributes)),
    tablePart: (attributes) => this.#tableIds.push(relationshipIdOf(attributes) ?? ""),
    picture: () => this.#unshown.add("background"),
    oleObject: () => this.#unshown.add("object"),
    control: () => this.#unshown.add("control"),
  };

  constructor(colours: ColourTables) {
    this.#colours = colours;
  }

  open(name: string, attributes: XmlAttributes): void {
    this.#openers[name]?.(attributes);
    this.#formats.open(name, attributes);
  }

  text(text: string): void {
    this.#formats.text(text);
  }

  close(name: string): void {
    this.#formats.close(name);
  }

  /** An element of a newer program, which is not read further. */
  passOver(name: string): void {
    const feature = PASSED_OVER[name];
    if (feature !== undefined) this.#unshown.add(feature);
  }

  /** A picture that lies in a cell rather than above it. */
  noteCellPicture(): void {
    this.#unshown.add("picture");
  }

  build(): SheetFacts {
    if (this.#formats.hasOthers) this.#unshown.add("conditionalFormatting");
    return {
      columns: this.#columns,
      rows: this.rows,
      defaultRowHeight: numberOf(this.#format["defaultRowHeight"]),
      hidesUnmentionedRows: isTrue(this.#format["zeroHeight"]),
      defaultColumnWidth: positiveOf(this.#format["defaultColWidth"]),
      baseColumnWidth: numberOf(this.#format["baseColWidth"]) ?? DEFAULT_BASE_WIDTH,
      merges: this.#merges,
      frozen: this.#frozen,
      showGridlines: isUnlessDenied(this.#view["showGridLines"]),
      showZeros: isUnlessDenied(this.#view["showZeros"]),
      tabColor: this.#tabColor,
      filter: this.#filter,
      links: this.#links,
      marks: this.#formats.marks,
      drawingId: this.#drawingId,
      tableIds: this.#tableIds,
      unshown: this.#unshown,
    };
  }

  #addPane(attributes: XmlAttributes): void {
    // A pane that is split but not frozen is a way of looking, not of the sheet.
    if (!(attributes["state"] ?? "split").startsWith("frozen")) return;
    this.#frozen = {
      rows: Math.trunc(numberOf(attributes["ySplit"]) ?? 0),
      columns: Math.trunc(numberOf(attributes["xSplit"]) ?? 0),
    };
  }

  #addColumns(attributes: XmlAttributes): void {
    this.#columns.push({
      first: Number(attributes["min"]) - 1,
      last: Math.min(Number(attributes["max"]), MAX_COLUMNS) - 1,
      width: numberOf(attributes["width"]),
      hidden: isTrue(attributes["hidden"]),
      style: numberOf(attributes["style"]) ?? 0,
    });
  }

  #addMerge(address: string): void {
    const range = parseRange(address);
    if (range !== null) this.#merges.push(range);
  }

  #addLink(attributes: XmlAttributes): void {
    const range = parseRange(attributes["ref"] ?? "");
    if (range === null) return;
    this.#links.push({
      range,
      location: attributes["location"] ?? null,
      tip: attributes["tooltip"] ?? null,
      relationshipId: relationshipIdOf(attributes),
    });
  }
}
