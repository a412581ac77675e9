// Which kinds were entered last on this computer, the latest first. A browser that keeps nothing for pages (its settings may
// say so) leaves them in their usual order.

import { catalogue } from "../../domain/kinds/catalogue";
import type { KindId } from "../../domain/kinds/kind";
import { ownStorage } from "../parts/ownStorage";

const PLACE = "guangong.entry.lastKinds";

export function readLastKinds(storage: Pick<Storage, "getItem"> | null = ownStorage()): readonly KindId[] {
  const kept = storage?.getItem(PLACE)?.split(" ") ?? [];
  return kept.flatMap((text) => catalogue.find(({ id }) => id === text)?.id ?? []);
}

export function noteLastKind(
  kind: KindId,
  storage: Pick<Storage, "getItem" | "setItem"> | null = ownStorage(),
): void {
  const order = [kind, ...readLastKinds(storage).filter((one) => one !== kind)];
  try {
    storage?.setItem(PLACE, order.join(" "));
  } catch {
    // A full storage: the order of the tiles is not worth a word.
  }
}
