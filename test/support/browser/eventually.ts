// What a page does a moment after a press: the keyboard comes back to its place, a sheet comes to the front. Asked again
// until it is so.

const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/** Passes as soon as `holds` does; when it has not for long, fails as it failed last. */
export async function eventually(holds: () => Promise<void> | void): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await holds();
      return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
