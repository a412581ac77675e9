// Shares and rows that name the same person, in parts of their own: most are of one share and one row.

import { pushTo } from "../../summary/groups";
import type { Ground } from "./grounds";
import { isInWindow } from "./pairingWindow";
import { canBeFor, type Share } from "./shares";
import type { Part } from "./splitByDays";

interface Named {
  readonly shares: Share[];
  readonly grounds: Set<Ground>;
}

function rowsNamed(byName: ReadonlyMap<string, readonly Ground[]>, share: Share): readonly Ground[] {
  const [name = "", more] = share.names;
  const rows = more === undefined ? byName.get(name) : share.names.flatMap((one) => byName.get(one) ?? []);
  return (rows ?? []).filter((ground) => canBeFor(share, ground) && isInWindow(share.payment, ground));
}

function keyOf(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? "") : [...names].sort().join(" ");
}

/** In an order that goes by the names where one row is in several of the parts, and which comes first decides. */
export function namedParts({ shares, grounds }: Part): readonly Part[] {
  const naming = shares.filter(({ names }) => names.length > 0);
  if (naming.length === 0) return [];
  const byName = new Map<string, Ground[]>();
  for (const ground of grounds) for (const name of ground.names) pushTo(byName, name, ground);
  const parts = new Map<string, Named>();
  const owners = new Map<Ground, Named>();
  let isContested = false;
  for (const share of naming) {
    const fitting = rowsNamed(byName, share);
    if (fitting.length === 0) continue;
    const key = keyOf(share.names);
    const part = parts.get(key) ?? { shares: [], grounds: new Set<Ground>() };
    parts.set(key, part);
    part.shares.push(share);
    for (const ground of fitting) {
      const owner = owners.get(ground);
      if (owner === undefined) owners.set(ground, part);
      else if (owner !== part) isContested = true;
      part.grounds.add(ground);
    }
  }
  const named = isContested ? [...parts].sort(([one], [other]) => (one < other ? -1 : 1)) : [...parts];
  return named.map(([, part]) => ({ shares: part.shares, grounds: [...part.grounds] }));
}
