// What is asked of the session for a record as it stands in the form.

import type { Finding } from "../domain/checking/finding";
import { type EntryLook, partsByForm } from "./entryLook";
import type { EntryJudgement } from "./entryJudgement";
import type { EntryRequest } from "./entryRequest";

/** @param reason why what the rules found is in order; null where nobody was asked */
export function entryRequestOf(
  { parts }: EntryLook,
  judgement: EntryJudgement,
  reason: string | null,
  about: (finding: Finding) => string,
): EntryRequest {
  const shown = judgement.parts.flatMap(({ findings }) => findings.map(({ finding }) => finding.rule));
  const asked = partsByForm(parts).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { form } = first;
    return [
      {
        kind: form.kind,
        sheet: form.target.sheet.name,
        headerRow: form.target.table.headerRows.last,
        headings: new Map(form.fields.map(({ key, heading }) => [key, heading])),
        rows: group.flatMap(({ rows }) => rows),
      },
    ];
  });
  if (reason === null || shown.length === 0) return { parts: asked };
  return { parts: asked, accept: { reason, rules: [...new Set(shown)], about } };
}
