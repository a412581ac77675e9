// Remembers when a build began that succeeded, so that `npm start` need not build again what has not changed. (The built
// files themselves do not tell: webpack leaves those untouched that come out the same.)

import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A webpack plugin. */
export class BuildStamp {
  /** @param {string} path of a file whose time of change is the time the build began */
  constructor(path) {
    this.path = path;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.done.tap("BuildStamp", (stats) => {
      if (stats.hasErrors()) {
        return;
      }
      const begun = new Date(stats.startTime);
      mkdirSync(dirname(this.path), { recursive: true });
      writeFileSync(this.path, begun.toISOString());
      utimesSync(this.path, begun, begun);
    });
  }
}
