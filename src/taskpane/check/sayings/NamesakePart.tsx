// The form 《不是同一个人》, loaded when it is first asked for.

import type { SameNamed } from "../../../app/sayings";
import { bookOf } from "../../../app/sessionState";
import { useSessionState } from "../../parts/paneContext";
import { LatePart } from "../LatePart";

const load = async () => (await import("./NamesakeForm")).NamesakeForm;

export function NamesakePart({ same }: { readonly same: SameNamed }) {
  const book = bookOf(useSessionState());
  return book && <LatePart load={load} draw={(Form) => <Form book={book} same={same} />} />;
}
