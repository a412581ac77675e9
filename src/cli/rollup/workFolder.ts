// Where results wait until all books are judged: beside OUT, hidden. It is gone once OUT stands; after an interruption the next
// run goes on from it.

import { mkdir, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import { refuseToWrite } from "../files";

export interface WorkFolder {
  readonly folder: string;
  readonly remove: () => Promise<void>;
  /** Where nothing was kept there is nothing to go on from. */
  readonly removeIfEmpty: () => Promise<void>;
}

/** Throws `CliError` where nothing can be written beside OUT. */
export async function openWorkFolder(out: string): Promise<WorkFolder> {
  const folder = path.join(path.dirname(out), `.${path.basename(out)}.rollup`);
  await mkdir(folder).catch((error: unknown) => {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!isThere) refuseToWrite(out, error);
  });
  return {
    folder,
    remove: () => rm(folder, { recursive: true, force: true }),
    removeIfEmpty: () => rmdir(folder).catch(() => undefined),
  };
}
