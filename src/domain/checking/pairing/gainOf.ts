// How well a share and a row of the same amount fit each other. The same day weighs more than two matches further apart,
// so that a lacking payment is never made good by moving all others along; among the days near by, more matches win.

import type { Ground } from "./grounds";
import { DAYS_AFTER, isInWindow } from "./pairingWindow";
import { canBeFor, type Share } from "./shares";

/** Amount and kind agree and the days are in the window. */
const POSSIBLE = 20;
const SAME_DAY = 60;
const SAME_WEEK = 8;
const NAMED = 200;
const AWARD_NAMED = 15;
const DAYS_PER_WEEK = 7;

export function namesGround({ names }: Share, ground: Ground): boolean {
  return names.some((name) => ground.names.includes(name));
}

function closeness({ payment }: Share, { day }: Ground): number {
  if (payment.day === null || day === null) return 0;
  const apart = Math.abs(payment.day - day);
  if (apart === 0) return SAME_DAY;
  return (apart <= DAYS_PER_WEEK ? SAME_WEEK : 0) + (1 - apart / (DAYS_AFTER + 1));
}

/** 0: they cannot be each other's. Amounts are the caller's business. */
export function gainOf(share: Share, ground: Ground): number {
  if (!canBeFor(share, ground) || !isInWindow(share.payment, ground)) return 0;
  const award = share.whats?.has(ground.what) === true ? AWARD_NAMED : 0;
  return POSSIBLE + closeness(share, ground) + award + (namesGround(share, ground) ? NAMED : 0);
}
