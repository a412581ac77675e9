// Use case: the chosen files rolled up, begun, stopped and gone on with. What has been judged is kept as long as the page stands.

import { describeFailure } from "../../app/problem";
import { judgeInOneYear } from "../../app/rollup/judgeInOneYear";
import { stemOf } from "../../app/rollup/bookNames";
import { trimResult } from "../../domain/rollup/bureau";
import { yearsOfAll } from "../../domain/rollup/commonYear";
import { nameBureaus } from "../../domain/rollup/nameBureaus";
import { zhRollupPlace } from "../../texts/zhRollupPlace";
import { judgingOf } from "./judgeChosen";
import { type RollupCore, update } from "./rollupCore";
import type { ChosenFile, RollupWork } from "./rollupState";
import { NoWorkers } from "./worker/noWorkers";

/** @param notReached files that are to stand among those not read */
async function rollUp(
  core: RollupCore,
  files: readonly ChosenFile[],
  notReached: readonly ChosenFile[],
  signal: AbortSignal,
): Promise<RollupWork> {
  const judged = await judgeInOneYear(files, core.store.get().wantedYear, judgingOf(core, signal));
  const unread = judged.unread.map(([{ path }, why]) => ({ file: path, why }));
  if ("lacking" in judged) return { kind: "failed", why: judged.lacking, unread, detail: "" };
  const { year, kept } = judged;
  const bureaus = nameBureaus(
    kept.map(([{ path }, result]) => ({
      file: path,
      stem: stemOf(path),
      result: trimResult(result, kept.length),
    })),
  );
  const left = notReached.map(({ path }) => ({ file: path, why: zhRollupPlace.notReached }));
  const known = {
    year,
    years: yearsOfAll(bureaus),
    bureaus,
    sources: kept.map(([{ file }]) => file),
    unread: [...unread, ...left],
  };
  return { kind: "done", result: { ...known, notReached: left.length, isSaved: false } };
}

function doneOf({ outcomes }: RollupCore, files: readonly ChosenFile[]): readonly ChosenFile[] {
  return files.filter((file) => outcomes.isSettled(file, null));
}

function workAfter(core: RollupCore, thrown: unknown): RollupWork {
  const { code, detail } = describeFailure(thrown);
  const { files } = core.store.get();
  if (code === "cancelled") return { kind: "stopped", done: doneOf(core, files).length, total: files.length };
  return { kind: "failed", why: thrown instanceof NoWorkers ? "no-workers" : "fault", unread: [], detail };
}

/** @param extent `done`: only the files that had been judged when the work was stopped */
export async function runRollup(core: RollupCore, extent: "all" | "done"): Promise<void> {
  const { files, work } = core.store.get();
  if (work.kind === "working" || files.length === 0) return;
  const wanted = extent === "all" ? files : doneOf(core, files);
  const run = new AbortController();
  core.run = run;
  update(core, { note: null, passedOver: [] });
  try {
    const notReached = files.filter((file) => !wanted.includes(file));
    update(core, { work: await rollUp(core, wanted, notReached, run.signal) });
  } catch (thrown) {
    update(core, { work: workAfter(core, thrown) });
  } finally {
    core.run = null;
  }
}
