// Some cells of the workbook in one round trip, whatever the number of areas: what is read again after a change in them.

import { rangeAddress } from "../../../domain/sheets/address";
import type { CellBlock, SheetArea } from "../../../domain/sheets/cellBlock";
import { WorkbookFailure } from "../../port";
import { roundTrip } from "../roundTrip";
import { readCells } from "./askSheet";
import { readCellValue, readFormula } from "./readCell";

const GENERAL = "General";

function askArea({ workbook }: Excel.RequestContext, { sheet, range }: SheetArea): () => CellBlock {
  const cells = workbook.worksheets.getItem(sheet).getRange(rangeAddress(range));
  cells.load("values,formulas,numberFormat");
  return () => {
    const raw = readCells(cells);
    const values = raw.values.map((row) => row.map(readCellValue));
    return {
      sheet,
      range,
      values,
      formulas: raw.formulas.map((row, r) => row.map((cell, c) => readFormula(cell, values[r]?.[c] ?? null))),
      numberFormats: raw.numberFormats.map((row) =>
        row.map((format) => (typeof format === "string" ? format : GENERAL)),
      ),
    };
  };
}

/** Throws "not-found" when one of the sheets is not there, naming it where only one is asked for. */
export async function readAreas(areas: readonly SheetArea[]): Promise<readonly CellBlock[]> {
  try {
    return await roundTrip((context) => {
      const answers = areas.map((area) => askArea(context, area));
      return () => answers.map((read) => read());
    });
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.code !== "not-found") throw error;
    const [sheet = null, another] = [...new Set(areas.map((area) => area.sheet))];
    throw new WorkbookFailure("not-found", {
      sheet: another === undefined ? sheet : null,
      detail: error.detail,
      cause: error,
    });
  }
}
