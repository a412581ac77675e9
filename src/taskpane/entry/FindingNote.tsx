// What a rule says of the record being entered, in a line.

import { mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../domain/checking/finding";
import { SeverityMark } from "../check/SeverityMark";
import { useShared } from "../parts/useShared.styles";
import { useEntryWords } from "./entryWordsContext";

export function FindingNote({ finding }: { readonly finding: Finding }) {
  const words = useEntryWords();
  const shared = useShared();
  return (
    <span className={mergeClasses(shared.withIcon, shared.breaking)}>
      <SeverityMark severity={finding.severity} />
      <span>{words.finding(finding)}</span>
    </span>
  );
}
