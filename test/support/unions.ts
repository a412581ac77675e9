// The members of the domain's unions, for tests that something stands for each of them. Incomplete or excessive lists do
// not compile.

import type { NotTable, Reason, Unclear } from "../../src/domain/fitting/fit";
import { catalogue } from "../../src/domain/kinds/catalogue";
import type { WorkProgress } from "../../src/app/sessionState";

export const kindIds = catalogue.map((kind) => kind.id);

export const fieldIds = [...new Set(catalogue.flatMap((kind) => kind.fields.map((field) => field.id)))];

const STAGES: Readonly<Record<WorkProgress["stage"], true>> = {
  opening: true,
  reading: true,
  understanding: true,
  summing: true,
  checking: true,
  writing: true,
  verifying: true,
  saving: true,
};
export const stages = Object.keys(STAGES);

const NOT_TABLES: Readonly<Record<NotTable, true>> = { form: true, list: true, notes: true, empty: true };
export const notTables = Object.keys(NOT_TABLES);

const REASONS: { readonly [C in Reason["code"]]: Extract<Reason, { readonly code: C }> } = {
  "heading-exact": { code: "heading-exact", word: "金额" },
  "heading-contains": { code: "heading-contains", word: "金额" },
  "heading-group": { code: "heading-group", word: "合计" },
  content: { code: "content", looksLike: "date" },
  "content-contradicts": { code: "content-contradicts", looksLike: "money" },
  "title-word": { code: "title-word", word: "慰问" },
  "sheet-name-word": { code: "sheet-name-word", word: "支出" },
  "own-headings": { code: "own-headings", headings: ["走访对象", "慰问金"] },
  shape: { code: "shape", shape: "matrix" },
  "required-missing": { code: "required-missing", field: "date" },
  agreed: { code: "agreed" },
  "another-kind-close": { code: "another-kind-close", kind: "visit" },
};
export const reasons: readonly Reason[] = Object.values(REASONS);

const UNCLEARS: { readonly [C in Unclear["code"]]: Extract<Unclear, { readonly code: C }> } = {
  "kind-uncertain": { code: "kind-uncertain", candidates: ["award", "visit"] },
  "column-uncertain": { code: "column-uncertain", columnIndex: 4, field: "date" },
  "column-unknown": { code: "column-unknown", columnIndex: 0, header: "页" },
  "required-field-missing": { code: "required-field-missing", field: "amount" },
  "rows-unreadable": { code: "rows-unreadable", rows: [4, 6] },
  "year-unknown": { code: "year-unknown", rows: [4] },
};
export const unclears: readonly Unclear[] = Object.values(UNCLEARS);
