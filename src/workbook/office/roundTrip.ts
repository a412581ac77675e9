// One message to Excel and its answer. A batch is asked for and read by the same function, so that what is loaded and
// what is read cannot drift apart.
//
// A plain RequestContext instead of Excel.run: no object here outlives its batch, and Excel.run would have the host
// keep a reference to every range (two more actions each) and send one more message to let them go.

import { translateFailure } from "./translateFailure";

/** Queues loads and actions; the function it returns is called after the round trip and reads the answer. */
export type Ask<T> = (context: Excel.RequestContext) => () => T;

/** Sends one batch. Every error it throws is a `WorkbookFailure`. */
export async function roundTrip<T>(ask: Ask<T>): Promise<T> {
  try {
    const context = new Excel.RequestContext();
    const read = ask(context);
    await context.sync();
    return read();
  } catch (error) {
    throw translateFailure(error);
  }
}
