// The browser gives this page no workers, or the script for them could not be had.

export class NoWorkers extends Error {
  constructor(cause?: unknown) {
    super("no worker could be started", { cause });
    this.name = "NoWorkers";
  }
}
