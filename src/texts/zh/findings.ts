// Findings as sentences: the place, whose row, what is the matter.

import type { Finding } from "../../domain/checking/finding";
import { cellAddress } from "../../domain/sheets/address";
import { lineOf, type Sentences } from "../findingTexts";
import { across } from "./findings/across";
import { reimbursement } from "./findings/reimbursement";
import { sheet } from "./findings/sheet";
import { standards } from "./findings/standards";
import { twice } from "./findings/twice";
import { values } from "./findings/values";

const SENTENCES: Sentences = {
  ...values,
  ...sheet,
  ...standards,
  ...twice,
  ...reimbursement,
  ...across,
};

function placeOf({ sheet: name, cells: [cell], who }: Finding): string {
  if (name === null || !cell) return "";
  const place = `『${name}』${cellAddress(cell.rowIndex, cell.columnIndex)}`;
  return who === "" ? `${place}：` : `${place}（${who}）：`;
}

/** One line. */
export const finding = lineOf(SENTENCES, placeOf);

/** For a record that stands nowhere yet. */
export const sentence = lineOf(SENTENCES, () => "");
