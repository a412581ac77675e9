// What the clerk can say of rows, in English.

import { formatYuan } from "../../domain/values/money";
import type { SayingWords } from "../findingTexts";
import { fields } from "./fields";
import { kinds } from "./kinds";

const yuan = (fen: number): string => `${formatYuan(fen)} yuan`;

function against(fen: number, payment: number | null): string {
  if (payment === null) return "The payment's amount cannot be read; please compare it yourself.";
  if (payment === fen) return `The payment is ${yuan(payment)}: the same.`;
  return `The payment is ${yuan(payment)}, which differs by ${yuan(Math.abs(payment - fen))}. Please make sure.`;
}

export const sayings: SayingWords = {
  row: ({ sheet, rowIndex, words }) => `“${sheet}” row ${rowIndex + 1}: ${words}`,
  namesakes: {
    open: "Not the same person…",
    openOf: (finding) => `Not the same person: ${finding}`,
    lead: (name) => `“${name}” is not the same person in these rows:`,
    which: "Which",
    person: (number) => `Person ${number}`,
    note: "How you know (may stay blank)",
    keep: "Keep",
    onlyOne: "All are the same person now. Please choose another for those who differ.",
    title: "Same name, different persons",
    line: (name, kind, lines) => {
      const told = lines.map(({ person, traits, note }) => {
        const said = traits.map(({ field, text }) => `${fields[field]} “${text}”`).join(", ");
        return `person ${person}${said === "" ? "" : `, ${said}`}${note === "" ? "" : ` (${note})`}`;
      });
      return `${name} (${kinds[kind]}): ${told.join("; ")}.`;
    },
    forget: "Take back",
    forgetOf: (name) => `Take back: ${name} may be one person again`,
  },
  pairing: {
    open: "Pair by hand…",
    openOf: (finding) => `Pair by hand: ${finding}`,
    which: "To be paired",
    payments: "Which expense paid it?",
    grounds: "Which rows did it pay?",
    others: "This expense paid other rows too",
    search: "Find",
    nearest: (shown, all) => `The nearest ${shown} of ${all} rows; find others by a word.`,
    none: "Nothing found. Try another word.",
    sum: (rows, fen, payment) => `Rows paid: ${rows}, ${yuan(fen)} in all. ${against(fen, payment)}`,
    note: "Note (may stay blank)",
    keep: "Pair them",
    missing: {
      payment: "Please choose the expense first.",
      ground: "Please choose the rows it paid first.",
    },
    title: "Paired by hand",
    line: ({ payment, grounds, note }) =>
      `${payment.about} → ${grounds.map(({ about }) => about).join("; ")}${note === "" ? "" : ` (${note})`}`,
    ended: "No longer holds: a row has changed or is gone.",
    unpair: "Take back",
    unpairOf: (line) => `Take back: ${line}`,
  },
};
