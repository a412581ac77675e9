// Starts a worker of the page's own. The build makes a script of its own of what stands behind the address.

import { NoWorkers } from "./noWorkers";

/** Throws `NoWorkers`, as on a page that was opened from a folder. */
export function startWorker(): Worker {
  try {
    return new Worker(/* webpackChunkName: "rollup" */ new URL("./rollupWorker.ts", import.meta.url));
  } catch (error) {
    throw new NoWorkers(error);
  }
}
