// 没有检查的: what could not be judged, and why. Nothing that was not looked at passes for clean. What could be paired in several
// ways can be paired by hand.

import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { undecidedTarget } from "../../app/sayings";
import type { Undecided } from "../../domain/checking/finding";
import { ActionButton } from "../parts/ActionButton";
import { usePane } from "../parts/paneContext";
import { focusGroup } from "../parts/useKeptFocus";
import { useShared } from "../parts/useShared.styles";
import { useFindingLine } from "./FindingLine";
import { Fold } from "./Fold";
import { LongList } from "./LongList";
import { PairPart } from "./sayings/PairPart";
import { useWords } from "./wordsContext";

function UndecidedLine({ one }: { readonly one: Undecided }) {
  const words = useWords();
  const { pairing } = words.sayings;
  const shared = useShared();
  const [isOpen, setIsOpen] = useState(false);
  const sentence = words.undecided(one);
  const target = undecidedTarget(one);
  return (
    <li className={mergeClasses(useFindingLine().root, shared.breaking)}>
      {sentence}
      {target === null ? null : (
        <div className={shared.buttons}>
          <ActionButton
            aria-label={pairing.openOf(sentence)}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {pairing.open}
          </ActionButton>
        </div>
      )}
      {target !== null && isOpen ? <PairPart target={target} /> : null}
    </li>
  );
}

export function UndecidedList({ undecided }: { readonly undecided: readonly Undecided[] }) {
  const { check } = usePane().texts;
  const shared = useShared();
  if (undecided.length === 0) return null;
  return (
    <section
      className={mergeClasses(shared.card, shared.breaking)}
      aria-label={check.undecided}
      {...focusGroup("undecided")}
    >
      <Fold title={check.titled(check.undecided, undecided.length)}>
        <LongList
          items={undecided.map((one, at) => ({ id: `${at} ${JSON.stringify(one)}`, one }))}
          keyOf={({ id }) => id}
          draw={({ one }) => <UndecidedLine one={one} />}
        />
      </Fold>
    </section>
  );
}
