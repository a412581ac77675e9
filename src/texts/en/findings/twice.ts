// Findings about what stands there twice, in English: what was found, what was expected and on which ground, what to do.

import type { Twice } from "../../../domain/checking/facts/twiceFacts";
import { cellAddress } from "../../../domain/sheets/address";
import { formatYuan } from "../../../domain/values/money";
import type { FindingTextsOf } from "../../findingTexts";
import { groupCells } from "../../groupCells";
import { pane } from "../pane";

function others({ others: cells, count }: Twice): string {
  const places = groupCells(cells).map(
    ([sheet, list]) =>
      `“${sheet}” ${list.map(({ rowIndex, columnIndex }) => cellAddress(rowIndex, columnIndex)).join(", ")}`,
  );
  return places.join(", ") + (count > cells.length ? ` and more (${count} in all)` : "");
}

const NUMBERS = { invoiceNo: "invoice number", voucherNo: "voucher number" } as const;

export const twice: FindingTextsOf<"twice"> = {
  "award-twice": (facts) =>
    `${facts.student} has had “${facts.award}” in ${facts.year} already, see ${others(facts)}${facts.isSame ? ", on the same day and of the same amount" : ""}. A child is awarded once a year for the same thing. Please delete what is there twice; where these are two children, please fill in school or unit.`,
  "visit-twice": (facts) => {
    const cash = facts.cash === null ? "" : `, with ${formatYuan(facts.cash)} yuan each time`;
    return `${facts.person} was visited on ${pane.date(facts.day)} also in ${others(facts)}${cash}. A visit to one person on one day is one row. Please delete what is there twice; where these are two persons, please fill in school or address.`;
  },
  "expense-twice": (facts) => {
    const number =
      facts.number === null ? "" : ` with the same ${NUMBERS[facts.number.field]} ${facts.number.text}`;
    return `“${facts.purpose}” of ${pane.date(facts.day)}, ${formatYuan(facts.fen)} yuan, stands also in ${others(facts)}${number}. A payment is made once. Please delete what is there twice; where these are two payments, please fill in the number of each invoice or voucher.`;
  },
  "invoice-twice": (facts) => {
    const code = facts.code === null ? "" : ` (code ${facts.code})`;
    return facts.isShared
      ? `invoice ${facts.invoiceNo}${code} stands also in ${others(facts)}, it seems as one invoice in several rows. Please check that together they are no more than the invoice.`
      : `invoice ${facts.invoiceNo}${code} is used already in ${others(facts)}; an invoice is paid once. Please delete what was paid twice, or correct the number; where one invoice is written in several rows, please give them the same voucher number.`;
  },
  "person-twice": (facts) =>
    `${facts.name} stands also in ${others(facts)}, with ${facts.isSameId ? "the same name and identity number" : "the same name and nothing to tell them apart"}. People are counted by rows, one row each. Please delete what is there twice; for namesakes please fill in birth, school or village.`,
  "donation-twice": (facts) => {
    const day = facts.day === null ? "" : ` on ${pane.date(facts.day)}`;
    return `${facts.person} gave ${formatYuan(facts.fen)} yuan${day}, the same as in ${others(facts)}. If they gave more than once, all is well; otherwise please delete what is there twice.`;
  },
};
