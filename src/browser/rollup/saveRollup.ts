// Use case: the roll-up as a workbook, the same that the command line writes. A worker builds it, so that the page stays awake.

import { runLanes } from "../../app/rollup/runLanes";
import { formatDate } from "../../domain/values/date";
import { zhRollupPlace } from "../../texts/zhRollupPlace";
import { type RollupCore, update } from "./rollupCore";
import type { RollupResult } from "./rollupState";
import type { BuildJob, BuiltBook } from "./worker/rollupJob";

const MILLISECONDS = 1000;

async function build(core: RollupCore, { year, bureaus, unread }: RollupResult): Promise<BuiltBook> {
  const job: BuildJob = {
    kind: "build",
    input: { year, bureaus, unread, madeOn: formatDate(core.today()) },
  };
  const [built] = await runLanes<BuildJob, BuiltBook>([job], {
    start: core.startBuilder,
    lanes: 1,
    patience: core.seconds * MILLISECONDS,
    whenLost: () => ({ why: zhRollupPlace.notBuilt }),
    report: () => undefined,
  });
  return built ?? { why: zhRollupPlace.notBuilt };
}

/** What stands in the way is said. */
export async function saveRollup(core: RollupCore): Promise<void> {
  const { work, isSaving } = core.store.get();
  if (work.kind !== "done" || isSaving) return;
  const { result } = work;
  update(core, { isSaving: true, note: null });
  const built = await build(core, result).catch((): BuiltBook => ({
    why: zhRollupPlace.failures["no-workers"],
  }));
  if ("why" in built) {
    update(core, { isSaving: false, note: built.why });
    return;
  }
  const name = zhRollupPlace.fileName(result.year);
  core.download(built.bytes, name);
  const after = core.store.get().work;
  const isStill = after.kind === "done" && after.result === result;
  update(core, {
    isSaving: false,
    note: zhRollupPlace.saved(name),
    ...(isStill ? { work: { kind: "done", result: { ...result, isSaved: true } } } : {}),
  });
}
