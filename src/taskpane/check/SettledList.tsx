// 已核实的: what the clerk has explained, with the reason, and the way to have it listed again.

import { mergeClasses } from "@fluentui/react-components";
import type { JudgedFinding } from "../../domain/checking/judged";
import type { Acceptance } from "../../domain/settings/settings";
import { usePane } from "../parts/paneContext";
import { focusGroup } from "../parts/useKeptFocus";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";
import { useFindingLine } from "./FindingLine";
import { findingId } from "./findingId";
import { Fold } from "./Fold";
import { LongList } from "./LongList";
import { useWords } from "./wordsContext";

type Settled = JudgedFinding & { readonly acceptance: Acceptance };

function SettledLine({ finding, acceptance: { key, reason, on } }: Settled) {
  const { session, texts } = usePane();
  const { check, pane } = texts;
  const shared = useShared();
  const sentence = useWords().finding(finding);
  return (
    <li className={useFindingLine().root}>
      <span className={shared.breaking}>{sentence}</span>
      <span className={mergeClasses(shared.quiet, shared.breaking)}>
        {check.settledReason(reason, on === null ? null : pane.date(on))}
      </span>
      <div className={shared.buttons}>
        <WaitingButton
          aria-label={check.reopenOf(sentence)}
          onClick={() => void session.unsettleFinding(key)}
        >
          {check.reopen}
        </WaitingButton>
      </div>
    </li>
  );
}

export function SettledList({ judged }: { readonly judged: readonly JudgedFinding[] }) {
  const { check } = usePane().texts;
  const shared = useShared();
  const settled = judged.filter((one): one is Settled => one.acceptance !== null);
  if (settled.length === 0) return null;
  return (
    <section
      className={mergeClasses(shared.card, shared.breaking)}
      aria-label={check.settled}
      {...focusGroup("settled")}
    >
      <Fold title={check.titled(check.settled, settled.length)}>
        <LongList
          items={settled}
          keyOf={({ finding }) => findingId(finding)}
          draw={(one) => <SettledLine {...one} />}
        />
      </Fold>
    </section>
  );
}
