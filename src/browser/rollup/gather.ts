// Files added to those chosen and taken away from them again.

import { compareNames } from "../../app/rollup/bookNames";
import type { Brought } from "./listDropped";
import type { Outcomes } from "./outcomes";
import type { ChosenFile, PassedOver, RollupState } from "./rollupState";

function isSame(one: ChosenFile, other: ChosenFile): boolean {
  const [first, second] = [one.file, other.file];
  return one.path === other.path && first.size === second.size && first.lastModified === second.lastModified;
}

/** A file that could not be read gives way to one of its name: that is how a mended one is brought. */
function isMended(old: ChosenFile, files: readonly ChosenFile[], outcomes: Outcomes): boolean {
  const outcome = outcomes.get(old);
  return outcome !== undefined && "why" in outcome && files.some(({ path }) => path === old.path);
}

type Chosen = Pick<RollupState, "files" | "passedOver">;

/** Two bureaus' files may bear one name, so only what is the same in every respect counts once. */
export function addFiles(known: readonly ChosenFile[], brought: Brought, outcomes: Outcomes): Chosen {
  const files: ChosenFile[] = [];
  for (const old of known)
    if (isMended(old, brought.files, outcomes)) outcomes.forget(old);
    else files.push(old);
  const passedOver: PassedOver[] = [...brought.passedOver];
  for (const one of brought.files)
    if (files.some((other) => isSame(one, other))) passedOver.push({ why: "twice", path: one.path });
    else files.push(one);
  return { files: files.sort((one, other) => compareNames(one.path, other.path)), passedOver };
}
