// Something folded under its title. What is folded is not drawn, so that a workbook with thousands of findings opens at once.

import { mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useShared } from "../parts/useShared.styles";

export interface FoldProps {
  readonly title: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

export function Fold({ title, startsOpen = false, children }: FoldProps) {
  const shared = useShared();
  const [isOpen, setIsOpen] = useState(startsOpen);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={mergeClasses(shared.disclosure, shared.breaking)}>{title}</summary>
      {isOpen ? children : null}
    </details>
  );
}
