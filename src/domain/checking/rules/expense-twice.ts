// The same outlay written down twice: purpose, day and amount, and nothing that tells the rows apart. With the same number
// of an invoice or voucher it has been paid twice; for fuel a voucher may hold several trips of a day.

import { isFuel } from "../../summary/figures/expenseFigures";
import type { Entry } from "../entries";
import { twiceRule } from "../findTwice";
import { keyOf } from "../key";
import { saysNothing, textIn } from "../rowText";
import { isShared, tally } from "../tally";

const APART = ["payee", "category", "handler", "remark"] as const;

function numberIn({ record }: Entry, field: "invoiceNo" | "voucherNo"): string {
  return saysNothing(record, field) ? "" : textIn(record, field);
}

const invoiceOf = (entry: Entry): string => numberIn(entry, "invoiceNo");
const voucherOf = (entry: Entry): string => numberIn(entry, "voucherNo");

export const expenseTwice = twiceRule<"expense-twice">({
  id: "expense-twice",
  severity: "warning",
  searchesOf: () => [
    {
      kind: "expense",
      keysOf: ({ record }) => {
        const { date, amount } = record.fields;
        if (typeof date !== "number" || typeof amount !== "number") return [];
        return keyOf([textIn(record, "purpose"), date, amount]);
      },
      traitsOf: (entry) => [
        invoiceOf(entry),
        voucherOf(entry),
        ...APART.map((field) => textIn(entry.record, field)),
      ],
      firstTraitOf: invoiceOf,
      vagueFor: "voucherNo",
      at: "purpose",
      tellOf: (group, [purpose = "", day, fen]) => {
        const invoices = tally(group, invoiceOf);
        const vouchers = tally(group, voucherOf);
        const sharedNumber = (entry: Entry) => {
          if (isShared(invoices, invoiceOf(entry)))
            return { field: "invoiceNo", text: invoiceOf(entry) } as const;
          if (isFuel(entry) || !isShared(vouchers, voucherOf(entry))) return null;
          return { field: "voucherNo", text: voucherOf(entry) } as const;
        };
        return (entry, twice) => {
          const number = sharedNumber(entry);
          const facts = { ...twice, purpose, day: Number(day), fen: Number(fen), number };
          return { facts, severity: number === null ? "warning" : "error" };
        };
      },
    },
  ],
});
