// The form 《不是同一个人》. What tells rows in words is loaded when it is first asked for; the form itself is small.

import type { SameNamed } from "../../../app/sayings";
import { bookOf } from "../../../app/sessionState";
import { useSessionState } from "../../parts/paneContext";
import { LatePart } from "../../parts/LatePart";
import { NamesakeForm } from "./NamesakeForm";

const load = async () => (await import("../../../domain/checking/declareRows")).describeRows;

export function NamesakePart({ same: { name, kinds, rows } }: { readonly same: SameNamed }) {
  const book = bookOf(useSessionState());
  return (
    book && (
      <LatePart
        load={load}
        draw={(describeRows) => <NamesakeForm name={name} rows={describeRows(book, kinds, rows)} />}
      />
    )
  );
}
