// The findings of a severity, folded by rule. 提示 are worth knowing and no more: they are folded as a whole besides.

import { mergeClasses } from "@fluentui/react-components";
import type { RuleFindings, SeverityFindings } from "../../app/findingGroups";
import { usePane } from "../parts/paneContext";
import { focusGroup } from "../parts/useKeptFocus";
import { useShared } from "../parts/useShared.styles";
import { FindingLine } from "./FindingLine";
import { FixAll } from "./FixAll";
import { findingId } from "./findingId";
import { Fold } from "./Fold";
import { LongList } from "./LongList";
import { SeverityMark } from "./SeverityMark";
import { useWords } from "./wordsContext";

export interface SeverityGroupProps {
  readonly group: SeverityFindings;
  /** What a search has found is not folded. */
  readonly startsOpen: boolean;
}

interface RuleFoldsProps {
  readonly rules: readonly RuleFindings[];
  readonly startsOpen: boolean;
}

function RuleFolds({ rules, startsOpen }: RuleFoldsProps) {
  const { check } = usePane().texts;
  const words = useWords();
  return rules.map(({ rule, count, sheets }) => (
    <div key={rule} {...focusGroup(`rule ${rule}`)}>
      <Fold title={check.titled(words.ruleNames[rule], count)} startsOpen={startsOpen}>
        <FixAll rule={words.ruleNames[rule]} findings={sheets.flatMap(({ findings }) => findings)} />
        <LongList
          items={sheets.flatMap(({ findings }) => findings)}
          keyOf={findingId}
          draw={(finding) => <FindingLine finding={finding} />}
        />
      </Fold>
    </div>
  ));
}

export function SeverityGroup({ group: { severity, count, rules }, startsOpen }: SeverityGroupProps) {
  const { check } = usePane().texts;
  const shared = useShared();
  const title = check.severity(useWords().severities[severity], count);
  const folds = <RuleFolds rules={rules} startsOpen={startsOpen} />;
  return (
    <section className={mergeClasses(shared.card, shared.breaking)} aria-label={title}>
      <h2 className={mergeClasses(shared.heading, shared.withIcon)}>
        <SeverityMark severity={severity} />
        {title}
      </h2>
      {severity === "note" ? (
        <Fold title={check.unfold} startsOpen={startsOpen}>
          {folds}
        </Fold>
      ) : (
        <div>{folds}</div>
      )}
    </section>
  );
}
