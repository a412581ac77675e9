// 全部修正: what may safely be mended of a rule, all of it at once, where there is more than one to mend.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../domain/checking/finding";
import { ActionButton } from "../parts/ActionButton";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { FixForm } from "./FixForm";

const useStyles = makeStyles({ root: { paddingBottom: tokens.spacingVerticalS } });

export interface FixAllProps {
  readonly rule: string;
  /** Those of the rule that are listed: all, or what a search has left. */
  readonly findings: readonly Finding[];
}

export function FixAll({ rule, findings }: FixAllProps) {
  const { check } = usePane().texts;
  const shared = useShared();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const mendable = findings.filter(({ fix }) => fix !== null);
  if (mendable.length < 2) return null;
  return (
    <div className={mergeClasses(shared.pile, styles.root)}>
      <div className={shared.buttons}>
        <ActionButton
          aria-label={check.fixAllOf(rule, mendable.length)}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {check.fixAll(mendable.length)}
        </ActionButton>
      </div>
      {isOpen ? <FixForm findings={mendable} /> : null}
    </div>
  );
}
