// The thirteen kinds, in DESIGN's order.

import { activity } from "./activity";
import { asset } from "./asset";
import { award } from "./award";
import { donation } from "./donation";
import { expense } from "./expense";
import { income } from "./income";
import type { KindDefinition, KindId } from "./kind";
import { meeting } from "./meeting";
import { opinion } from "./opinion";
import { publicity } from "./publicity";
import { pupil } from "./pupil";
import { study } from "./study";
import { visit } from "./visit";
import { volunteer } from "./volunteer";

const BY_ID: Readonly<Record<KindId, KindDefinition>> = {
  award,
  visit,
  expense,
  income,
  pupil,
  volunteer,
  study,
  meeting,
  activity,
  donation,
  publicity,
  asset,
  opinion,
};

export const catalogue: readonly KindDefinition[] = Object.values(BY_ID);

/** What is known about a kind. */
export function kindById(id: KindId): KindDefinition {
  return BY_ID[id];
}
