// The form 《手工配对》, loaded when it is first asked for.

import type { PairTarget } from "../../../app/sayings";
import { bookOf } from "../../../app/sessionState";
import { useSessionState } from "../../parts/paneContext";
import { LatePart } from "../LatePart";

const load = async () => (await import("./PairForm")).PairForm;

export function PairPart({ target }: { readonly target: PairTarget }) {
  const book = bookOf(useSessionState());
  return book && <LatePart load={load} draw={(Form) => <Form book={book} target={target} />} />;
}
