// Where things lie, told once for every part of the build.

import { fileURLToPath } from "node:url";

/** The project's own folder, with a trailing separator. */
export const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} path relative to the project's folder, with forward slashes */
export const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** `npm start` looks here whether it must build (buildStamp.js). */
export const BROWSER_EDITION_STAMP = inProject(".cache/browser-edition.built");
