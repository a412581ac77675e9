// The sample workbook that the browser edition opens with is made by the command line that was just built, so that it is
// always what the present code makes; a sample that cannot be made fails the build.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";

const run = promisify(execFile);

/** @param {string} command path of the built command line */
async function makeSample(command) {
  const folder = await mkdtemp(join(tmpdir(), "guangong-sample-"));
  try {
    const file = join(folder, "sample.xlsx");
    await run(process.execPath, [command, "sample", "-o", file]);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A webpack plugin; its configuration must depend on the command line's. */
export class SampleWorkbook {
  /** @param {{ command: string, filename: string }} sample */
  constructor({ command, filename }) {
    this.command = command;
    this.filename = filename;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SampleWorkbook", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "SampleWorkbook", stage }, async () => {
        const bytes = await makeSample(this.command);
        compilation.emitAsset(this.filename, new webpack.sources.RawSource(bytes));
      });
    });
  }
}
