// Conditional formats as a sheet's part states them: of all of them the grid draws our own marks alone.

import type { Severity } from "../../../../domain/checking/finding";
import { parseArea, type CellRange } from "../../../../domain/sheets/address";
import { severityOfRule } from "../../../marks/markRule";
import type { XmlAttributes } from "../../read/XmlEvents";

export interface MarkFacts {
  readonly severity: Severity;
  readonly range: CellRange;
}

export class FormatFacts {
  readonly marks: MarkFacts[] = [];
  /** Whether there are others, which are not drawn. */
  hasOthers = false;
  #ranges: readonly CellRange[] = [];
  /** The formula that is being read. */
  #formula: string | null = null;
  #severity: Severity | null = null;
  #hasRules = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "conditionalFormatting") {
      this.#ranges = rangesOf(attributes["sqref"] ?? "");
      this.#hasRules = false;
    } else if (name === "cfRule") this.#severity = null;
    else if (name === "formula") this.#formula = "";
  }

  text(text: string): void {
    if (this.#formula !== null) this.#formula += text;
  }

  close(name: string): void {
    if (name === "formula" && this.#formula !== null) {
      this.#severity ??= severityOfRule(this.#formula);
      this.#formula = null;
    } else if (name === "cfRule") this.#endRule();
    else if (name === "conditionalFormatting" && !this.#hasRules) this.hasOthers = true;
  }

  #endRule(): void {
    const severity = this.#severity;
    this.#hasRules = true;
    if (severity === null) this.hasOthers = true;
    else this.marks.push(...this.#ranges.map((range) => ({ severity, range })));
  }
}

function rangesOf(areas: string): CellRange[] {
  return areas.split(/\s+/u).flatMap((area) => parseArea(area) ?? []);
}
