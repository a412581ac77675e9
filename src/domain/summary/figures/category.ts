// Records under the category their cell states. DESIGN §4: a category is the cell's text, normalised; blank is 未分类.

import type { FieldId } from "../../kinds/kind";
import type { Stepwise } from "../../stepwise";
import { groupEach } from "../groups";
import { textOf } from "../registers";
import type { Counted } from "../sources";

export const UNCATEGORISED = "未分类";

/** Categories in the order they first appear, 未分类 last. */
export function* byCategory(
  counted: readonly Counted[],
  field: FieldId,
): Stepwise<ReadonlyMap<string, readonly Counted[]>> {
  const groups = yield* groupEach(counted, (one) => textOf(one.record, field) || UNCATEGORISED);
  const blank = groups.get(UNCATEGORISED);
  if (!blank) return groups;
  groups.delete(UNCATEGORISED);
  return groups.set(UNCATEGORISED, blank);
}
