// Splits what is left of one amount into parts that have nothing to do with each other: no payment of one part lies in the
// window of a row of another.

import type { Ground } from "./grounds";
import { DAYS_AFTER } from "./pairingWindow";
import type { Share } from "./shares";

export interface Part {
  readonly shares: readonly Share[];
  readonly grounds: readonly Ground[];
}

/** What has no day may belong anywhere, and then all is one part. */
export function splitByDays({ shares, grounds }: Part): readonly Part[] {
  const whole = shares.some(({ payment }) => payment.day === null) || grounds.some(({ day }) => day === null);
  if (whole) return [{ shares, grounds }];
  const items = [
    ...shares.map((share) => ({ day: share.payment.day ?? 0, share, ground: null })),
    ...grounds.map((ground) => ({ day: ground.day ?? 0, share: null, ground })),
  ].sort((one, other) => one.day - other.day);
  const parts: { shares: Share[]; grounds: Ground[] }[] = [];
  let last = -Infinity;
  for (const { day, share, ground } of items) {
    if (day - last > DAYS_AFTER) parts.push({ shares: [], grounds: [] });
    const part = parts.at(-1);
    if (share) part?.shares.push(share);
    if (ground) part?.grounds.push(ground);
    last = day;
  }
  return parts;
}
