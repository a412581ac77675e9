// 没有检查的: what could not be judged, and why. Nothing that was not looked at passes for clean.

import { mergeClasses } from "@fluentui/react-components";
import type { Undecided } from "../../domain/checking/finding";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { useFindingLine } from "./FindingLine";
import { Fold } from "./Fold";
import { LongList } from "./LongList";
import { useWords } from "./wordsContext";

export function UndecidedList({ undecided }: { readonly undecided: readonly Undecided[] }) {
  const { check } = usePane().texts;
  const words = useWords();
  const shared = useShared();
  const styles = useFindingLine();
  if (undecided.length === 0) return null;
  const sentences = undecided.map((one, at) => ({ id: String(at), sentence: words.undecided(one) }));
  return (
    <section className={mergeClasses(shared.card, shared.breaking)} aria-label={check.undecided}>
      <Fold title={check.titled(check.undecided, undecided.length)}>
        <LongList
          items={sentences}
          keyOf={({ id }) => id}
          draw={({ sentence }) => <li className={mergeClasses(styles.root, shared.breaking)}>{sentence}</li>}
        />
      </Fold>
    </section>
  );
}
