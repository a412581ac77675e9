// The command line: one file with everything in it → dist/cli.

import { chmodSync } from "node:fs";
import webpack from "webpack";
import { common } from "./common.js";
import { VERSION } from "./packageFile.js";
import { inProject } from "./paths.js";

const FILE = "guangong.cjs";

/** Makes the bundle a command of its own on systems that know such a thing. */
class Executable {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.afterEmit.tap("Executable", () => {
      chmodSync(inProject(`dist/cli/${FILE}`), 0o755);
    });
  }
}

/**
 * @param {import("./common.js").Mode} mode
 * @returns {import("webpack").Configuration}
 */
export function commandLine(mode) {
  const shared = common("cli", mode, ["node 20.11"]);
  return {
    ...shared,
    target: "node20",
    entry: { guangong: "./src/cli/main.ts" },
    output: {
      path: inProject("dist/cli"),
      filename: FILE,
      clean: true,
    },
    // A stack trace in a bug report should be readable, and a local file need not be small.
    optimization: { minimize: false },
    plugins: [
      new webpack.DefinePlugin({ __VERSION__: JSON.stringify(VERSION) }),
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new Executable(),
    ],
  };
}
