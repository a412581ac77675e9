// Shares and rows that name the same person. Most are of one share and one row and no others, and are pairs at once; the
// rest fall into parts of their own.

import { pushTo } from "../../summary/groups";
import type { Ground } from "./grounds";
import { isInWindow } from "./pairingWindow";
import { canBeFor, type Share } from "./shares";
import type { Part } from "./splitByDays";

interface Named {
  readonly shares: Share[];
  readonly grounds: Set<Ground>;
}

type ByName = ReadonlyMap<string, readonly Ground[]>;

export interface NamedParts {
  readonly pairs: readonly (readonly [Share, Ground])[];
  readonly parts: readonly Part[];
}

function groundsByName(grounds: readonly Ground[], wanted: ReadonlyMap<string, number>): ByName {
  const byName = new Map<string, Ground[]>();
  for (const ground of grounds)
    for (const name of ground.names) if (wanted.has(name)) pushTo(byName, name, ground);
  return byName;
}

/** How many shares name each person. */
function countClaims(naming: readonly Share[]): ReadonlyMap<string, number> {
  const claims = new Map<string, number>();
  for (const { names } of naming) for (const name of names) claims.set(name, (claims.get(name) ?? 0) + 1);
  return claims;
}

function fits(share: Share, ground: Ground): boolean {
  return canBeFor(share, ground) && isInWindow(share.payment, ground);
}

function rowsNamed(byName: ByName, share: Share): readonly Ground[] {
  const [name = "", more] = share.names;
  const rows = more === undefined ? byName.get(name) : share.names.flatMap((one) => byName.get(one) ?? []);
  return (rows ?? []).filter((ground) => fits(share, ground));
}

function keyOf(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? "") : [...names].sort().join(" ");
}

/** The one row of the share's only name, where nobody else is named there and no other share names it. */
function onlyRow(byName: ByName, claims: ReadonlyMap<string, number>, { names }: Share): Ground | null {
  const [name = "", more] = names;
  const [ground, another] = byName.get(name) ?? [];
  if (more !== undefined || ground === undefined || another !== undefined || claims.get(name) !== 1)
    return null;
  return ground.names.every((one) => one === name || !claims.has(one)) ? ground : null;
}

/** In an order that goes by the names where one row is in several of the parts, and which comes first decides. */
function partsOf(naming: readonly Share[], byName: ByName): readonly Part[] {
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

export function namedParts({ shares, grounds }: Part): NamedParts {
  const naming = shares.filter(({ names }) => names.length > 0);
  const claims = countClaims(naming);
  const byName = naming.length === 0 ? new Map<string, Ground[]>() : groundsByName(grounds, claims);
  const pairs: (readonly [Share, Ground])[] = [];
  const others: Share[] = [];
  for (const share of naming) {
    const ground = onlyRow(byName, claims, share);
    if (ground === null) others.push(share);
    else if (fits(share, ground)) pairs.push([share, ground]);
  }
  return { pairs, parts: partsOf(others, byName) };
}
