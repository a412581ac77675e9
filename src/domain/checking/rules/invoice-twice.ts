// An invoice is paid once. The same number in several rows, in whichever sheet or year, is an invoice paid twice, unless
// the rows share its voucher or come to its amount: then they are parts of it.

import { yearOfRecord } from "../../summary/yearOfRecord";
import type { Entry } from "../entries";
import { twiceRule } from "../findTwice";
import { invoiceNumbersOf } from "../invoiceNumbers";
import type { Key } from "../key";
import { saysNothing, textIn } from "../rowText";
import { isShared, tally } from "../tally";

/** Vouchers are numbered anew each year; "" where the row has none. */
function voucherOf({ record, register }: Entry): string {
  if (saysNothing(record, "voucherNo")) return "";
  const year = yearOfRecord(record, register.table);
  return `${year.kind === "known" ? year.year : ""} ${textIn(record, "voucherNo")}`;
}

/** Nearly every row has one number, and the list of it is its key. */
function keysOf(entry: Entry): readonly Key[] {
  const numbers = invoiceNumbersOf(entry);
  return numbers.length === 1 ? [numbers] : numbers.map((number) => [number]);
}

const wholeOf = ({ record: { fields } }: Entry): string =>
  JSON.stringify([fields.purpose, fields.date, fields.amount]);

/** Every row states the same receipt, and together they are no more than that. */
function comesToReceipt(group: readonly Entry[]): boolean {
  const receipts = new Set(group.map(({ record }) => record.fields.receiptAmount));
  const [receipt] = receipts;
  if (receipts.size !== 1 || typeof receipt !== "number") return false;
  let sum = 0;
  for (const { record } of group)
    sum += typeof record.fields.amount === "number" ? record.fields.amount : Infinity;
  return sum <= receipt;
}

export const invoiceTwice = twiceRule<"invoice-twice">({
  id: "invoice-twice",
  severity: "error",
  searchesOf: () => [
    {
      kind: "expense",
      keysOf,
      traitsOf: ({ record }) => [textIn(record, "invoiceCode")],
      vagueFor: "invoiceCode",
      at: "invoiceNo",
      tellOf: (group, [invoiceNo = ""]) => {
        const vouchers = new Set(group.map(voucherOf));
        const isOneVoucher = vouchers.size === 1 && !vouchers.has("");
        const isInParts = isOneVoucher || comesToReceipt(group);
        const wholes = tally(group, wholeOf);
        return (entry, twice) => {
          const code = textIn(entry.record, "invoiceCode") || null;
          const isPart = isInParts && !isShared(wholes, wholeOf(entry));
          const facts = { ...twice, invoiceNo, code, isShared: isPart };
          return { facts, severity: isPart ? "note" : "error" };
        };
      },
    },
  ],
});
