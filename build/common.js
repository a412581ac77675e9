// What the three configurations share: TypeScript through swc (types are checked by tsc, not here), source maps, and a
// cache on disk, so that a second build takes seconds.

import { readdirSync } from "node:fs";
import { inProject, PROJECT } from "./paths.js";

/** @typedef {"production" | "development"} Mode */

/** The configuration is part of the cache's key: changing it starts afresh. */
const CONFIGURATION_FILES = [
  inProject("webpack.config.js"),
  ...readdirSync(inProject("build")).map((name) => inProject(`build/${name}`)),
];

/**
 * @param {string} name of the configuration, for `webpack --config-name`
 * @param {Mode} mode
 * @param {string[]} targets what the JavaScript must run on, as browserslist queries
 * @returns {import("webpack").Configuration}
 */
export function common(name, mode, targets) {
  return {
    name,
    mode,
    context: PROJECT,
    devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            env: { targets },
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: mode === "development" } },
            },
          },
        },
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: inProject(".cache/webpack"),
      name: `${name}-${mode}`,
      buildDependencies: { configuration: CONFIGURATION_FILES },
    },
    // Our own budget says what is too large (bundleBudget.js).
    performance: false,
    stats: "errors-warnings",
  };
}
