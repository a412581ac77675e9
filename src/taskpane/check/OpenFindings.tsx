// What is open, in its groups; where it is much, a field to look for a word, a name or a cell.

import { useDeferredValue, useMemo, useState } from "react";
import { groupFindings, searchFindings } from "../../app/findingGroups";
import type { Finding } from "../../domain/checking/finding";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { SeverityGroup } from "./SeverityGroup";
import { TextField } from "./TextField";
import { useWords } from "./wordsContext";

/** As many are seen at a glance. */
const FEW = 8;

export function OpenFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { check } = usePane().texts;
  const words = useWords();
  const shared = useShared();
  const [typed, setTyped] = useState("");
  const canSearch = findings.length > FEW;
  const wanted = useDeferredValue(canSearch ? typed.trim() : "");
  const found = useMemo(
    () => searchFindings(findings, wanted, (one) => `${words.ruleNames[one.rule]} ${words.finding(one)}`),
    [findings, wanted, words],
  );
  const groups = useMemo(() => groupFindings(found), [found]);
  const isSearching = wanted !== "";
  return (
    <>
      {canSearch ? (
        <div role="search" className={shared.pile}>
          <TextField type="search" label={check.search} value={typed} onChange={setTyped} />
          <div role="status">{isSearching ? check.searched(found.length) : null}</div>
        </div>
      ) : null}
      {groups.map((group) => (
        <SeverityGroup key={`${group.severity} ${isSearching}`} group={group} startsOpen={isSearching} />
      ))}
    </>
  );
}
