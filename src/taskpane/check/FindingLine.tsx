// A finding as a sentence, and what can be done about it.

import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { findingPlace } from "../../app/places";
import { pairTarget, sameNamed } from "../../app/sayings";
import type { Finding } from "../../domain/checking/finding";
import { ActionButton } from "../parts/ActionButton";
import { usePane } from "../parts/paneContext";
import { ShowButton } from "../parts/ShowButton";
import { useShared } from "../parts/useShared.styles";
import { FixForm } from "./FixForm";
import { NamesakePart } from "./sayings/NamesakePart";
import { PairPart } from "./sayings/PairPart";
import { SettleForm } from "./SettleForm";
import { useWords } from "./wordsContext";

export const useFindingLine = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalSNudge,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Something that can be done, and the form that its button opens. */
interface Answer {
  readonly id: string;
  readonly label: string;
  /** The spoken name: of what. */
  readonly name: string;
  readonly form: ReactNode;
}

function useAnswers(finding: Finding, sentence: string): readonly Answer[] {
  const { check } = usePane().texts;
  const { namesakes, pairing } = useWords().sayings;
  const same = sameNamed(finding);
  const target = pairTarget(finding);
  const answers: readonly (Answer | null)[] = [
    finding.fix && {
      id: "fix",
      label: check.fix,
      name: check.fixOf(sentence),
      form: <FixForm findings={[finding]} />,
    },
    same && {
      id: "same",
      label: namesakes.open,
      name: namesakes.openOf(sentence),
      form: <NamesakePart same={same} />,
    },
    target && {
      id: "pair",
      label: pairing.open,
      name: pairing.openOf(sentence),
      form: <PairPart target={target} />,
    },
    {
      id: "settle",
      label: check.settle,
      name: check.settleOf(sentence),
      form: <SettleForm finding={finding} />,
    },
  ];
  return answers.filter((answer) => answer !== null);
}

export function FindingLine({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const shared = useShared();
  const styles = useFindingLine();
  const [open, setOpen] = useState<string | null>(null);
  const sentence = words.finding(finding);
  const place = findingPlace(finding);
  const answers = useAnswers(finding, sentence);
  return (
    <li className={styles.root}>
      <span className={shared.breaking}>{sentence}</span>
      <div className={shared.buttons}>
        {place === null ? null : <ShowButton place={place} what={sentence} />}
        {answers.map(({ id, label, name }) => (
          <ActionButton
            key={id}
            aria-label={name}
            aria-expanded={open === id}
            onClick={() => setOpen(open === id ? null : id)}
          >
            {label}
          </ActionButton>
        ))}
      </div>
      {answers.find(({ id }) => id === open)?.form}
    </li>
  );
}
