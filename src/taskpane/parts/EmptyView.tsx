// A place with nothing to show: what is the case, what to do, and a button if there is one.

import type { ReactNode } from "react";
import { useShared } from "./useShared.styles";

export interface EmptyViewProps {
  readonly what: string;
  readonly toDo: string;
  readonly children?: ReactNode;
}

export function EmptyView({ what, toDo, children }: EmptyViewProps) {
  const shared = useShared();
  return (
    <div className={shared.stack}>
      <p className={shared.lead}>{what}</p>
      <p className={shared.quiet}>{toDo}</p>
      {children}
    </div>
  );
}
