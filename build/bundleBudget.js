// The pane's first download may not grow beyond a number: the build fails. Counted is what the page loads at once, our own
// scripts and styles, each gzipped by itself as a server would send them. How the number was found:
// docs/decisions/0005-bundle-budget.md.

import { gzipSync } from "node:zlib";
import webpack from "webpack";

/** @typedef {{ name: string, bytes: number, gzipped: number }} FileSize */

/**
 * @param {string} name
 * @param {string | Buffer} content
 * @returns {FileSize}
 */
export function sizeOf(name, content) {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
  return { name, bytes: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

/** @param {readonly FileSize[]} files */
export const sumGzipped = (files) => files.reduce((sum, file) => sum + file.gzipped, 0);

/**
 * @param {readonly FileSize[]} files
 * @param {number} limit in bytes, gzipped
 * @returns {string | null} the sentence that stops the build, or null
 */
export function judgeBudget(files, limit) {
  const total = sumGzipped(files);
  if (total <= limit) {
    return null;
  }
  const list = files.map((file) => `  ${String(file.gzipped).padStart(9)}  ${file.name}`).join("\n");
  return `The first download is ${String(total)} bytes gzipped; the budget is ${String(limit)}.\n${list}`;
}

/** A webpack plugin: measures one entry's first download and fails the build when it is over the limit. */
export class BundleBudget {
  /** @param {{ entry: string, limit: number }} budget limit in bytes, gzipped */
  constructor({ entry, limit }) {
    this.entry = entry;
    this.limit = limit;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("BundleBudget", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BundleBudget", stage }, () => {
        const verdict = judgeBudget(this.measure(compilation), this.limit);
        if (verdict !== null) {
          compilation.errors.push(new webpack.WebpackError(verdict));
        }
      });
    });
  }

  /** @param {import("webpack").Compilation} compilation */
  measure(compilation) {
    const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
    return files
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => sizeOf(name, compilation.assets[name]?.source() ?? ""));
  }
}
