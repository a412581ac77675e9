// Tells our own writes from everybody else's, among the changes that Excel reports.

export class OwnWrites {
  readonly #sheetIds = new Set<string>();
  #running = 0;

  get isWriting(): boolean {
    return this.#running > 0;
  }

  /** Notes a sheet that we added or are about to delete: Excel may report it when the writing is long over. */
  addSheet(id: string): void {
    this.#sheetIds.add(id);
  }

  hasSheet(id: string): boolean {
    return this.#sheetIds.has(id);
  }

  async during(work: () => Promise<void>): Promise<void> {
    this.#running += 1;
    try {
      await work();
    } finally {
      this.#running -= 1;
    }
  }
}
