// A finding as a sentence, and what can be done about it.

import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { findingPlace } from "../../app/places";
import type { Finding } from "../../domain/checking/finding";
import { ActionButton } from "../parts/ActionButton";
import { usePane } from "../parts/paneContext";
import { ShowButton } from "../parts/ShowButton";
import { useShared } from "../parts/useShared.styles";
import { FixForm } from "./FixForm";
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

export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { check } = usePane().texts;
  const words = useWords();
  const shared = useShared();
  const styles = useFindingLine();
  const [open, setOpen] = useState<"settle" | "fix" | null>(null);
  const toggle = (form: "settle" | "fix") => () => setOpen(open === form ? null : form);
  const sentence = words.finding(finding);
  const place = findingPlace(finding);
  return (
    <li className={styles.root}>
      <span className={shared.breaking}>{sentence}</span>
      <div className={shared.buttons}>
        {place === null ? null : <ShowButton place={place} what={sentence} />}
        {finding.fix === null ? null : (
          <ActionButton
            aria-label={check.fixOf(sentence)}
            aria-expanded={open === "fix"}
            onClick={toggle("fix")}
          >
            {check.fix}
          </ActionButton>
        )}
        <ActionButton
          aria-label={check.settleOf(sentence)}
          aria-expanded={open === "settle"}
          onClick={toggle("settle")}
        >
          {check.settle}
        </ActionButton>
      </div>
      {open === "fix" ? <FixForm findings={[finding]} /> : null}
      {open === "settle" ? <SettleForm finding={finding} /> : null}
    </li>
  );
}
