// `guangong rollup --json`: each bureau's figures in the shape of `summary --json`, their sums, and what could not be read.

import type { Severity } from "../../domain/checking/finding";
import type { BureauFigure } from "../../domain/rollup/bureau";
import { totalsOf } from "../../domain/rollup/totals";
import { FEN_PER_YUAN } from "../../domain/values/reading";
import type { RolledUp } from "./rollUp";

export interface RollupFigureJson {
  readonly id: string;
  /** Money is yuan, exact to the fen. */
  readonly value: number;
  readonly unit: string;
}

export interface RollupJson {
  readonly year: number;
  readonly bureaus: readonly {
    readonly bureau: string;
    readonly file: string;
    readonly figures: readonly RollupFigureJson[];
    readonly counts: Readonly<Record<Severity, number>>;
    readonly undecided: number;
    readonly leftOut: number;
  }[];
  /** Sums over the bureaus; ratios, which do not add up, are absent. */
  readonly totals: readonly RollupFigureJson[];
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
  /** Files and folders that were not taken, a sentence each. */
  readonly passedOver: readonly string[];
}

function figureJson({ id, value, unit }: BureauFigure): RollupFigureJson {
  return { id, value: unit === "yuan" ? value / FEN_PER_YUAN : value, unit };
}

export function rollupJson({ year, bureaus, unread }: RolledUp, passedOver: readonly string[]): RollupJson {
  return {
    year,
    bureaus: bureaus.map(({ name, file, figures, counts, uncheckedCount, leftOutCount }) => ({
      bureau: name,
      file,
      figures: figures.map(figureJson),
      counts,
      undecided: uncheckedCount,
      leftOut: leftOutCount,
    })),
    totals: totalsOf(bureaus).map(figureJson),
    unread: unread.map(({ file, why }) => ({ file, reason: why })),
    passedOver,
  };
}
