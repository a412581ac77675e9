// Why a row is not simply taken over, besides what the rules find.

import { typedIn } from "../../domain/entry/draft";
import type { EntryForm } from "../../domain/entry/entryForm";
import type { ManyReason } from "../../domain/entry/many/manyReason";
import type { EntryPart } from "../entryPart";
import type { JudgedRow } from "./judgeMany";

function headingOf(form: EntryForm, key: string): string {
  return form.fields.find((field) => field.key === key)?.heading ?? key;
}

function unread({ form, draft, texts }: EntryPart): readonly ManyReason[] {
  return form.fields.flatMap(({ key, heading }) => {
    const typed = typedIn(draft, { key });
    const text = texts.get(key) ?? "";
    return typed.state === "fault" ? [{ code: "unread", heading, text, fault: typed.fault } as const] : [];
  });
}

function lacking({ form }: EntryPart, faults: JudgedRow["faults"]): readonly ManyReason[] {
  return faults.flatMap((fault): readonly ManyReason[] => {
    if (fault.code === "unreadable") return [];
    const [only = "", ...more] = fault.keys.map((key) => headingOf(form, key));
    return [
      more.length === 0 ? { code: "missing", heading: only } : { code: "orOneOf", headings: [only, ...more] },
    ];
  });
}

/** Rows are numbered as their own sheet numbers them. */
export function reasonsOf(row: JudgedRow): readonly ManyReason[] {
  const { part, fault, isUneven, sameAs, faults } = row;
  if (isUneven) return [{ code: "uneven" }];
  return [
    ...(fault === null ? [] : [{ code: "refusal", why: fault } as const]),
    ...(sameAs === null ? [] : [{ code: "same", row: sameAs + 1 } as const]),
    ...(part === null ? [] : [...unread(part), ...lacking(part, faults)]),
  ];
}
