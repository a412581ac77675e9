// Whether anything that a person sees stands in some rows.

import { isBlankText } from "../values/text";
import type { Span } from "./address";
import type { SheetSnapshot } from "./snapshot";

export function hasContent({ rows }: SheetSnapshot, { first, last }: Span): boolean {
  return rows
    .slice(first, last + 1)
    .some((row) => row.some((value) => (typeof value === "string" ? !isBlankText(value) : value !== null)));
}
