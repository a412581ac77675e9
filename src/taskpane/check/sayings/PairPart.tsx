// The form 《手工配对》. What finds counterparts is loaded when it is first asked for; the form itself is small.

import type { PairTarget } from "../../../app/sayings";
import { bookOf } from "../../../app/sessionState";
import { useSessionState } from "../../parts/paneContext";
import { LatePart } from "../../parts/LatePart";
import { PairForm } from "./PairForm";

const load = () => import("../../../domain/checking/pairing/counterparts");

export function PairPart({ target }: { readonly target: PairTarget }) {
  const book = bookOf(useSessionState());
  return (
    book && (
      <LatePart
        load={load}
        draw={(counterparts) => <PairForm book={book} target={target} counterparts={counterparts} />}
      />
    )
  );
}
