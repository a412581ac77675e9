// One of the books of a roll-up: read, understood as its own 关工设置 says, summed up and checked.

import type { BureauResult } from "../../domain/rollup/bureau";
import { judgeBureau } from "../../domain/rollup/judgeBureau";
import { runToEnd } from "../../domain/stepwise";
import { zhBureau } from "../../texts/zhRollup";
import { describeFailure } from "../describeFailure";
import { openBook } from "../openBook";
import { todayNumber } from "../today";

export interface BookJob {
  readonly file: string;
  /** null: the year most of its records fall in. */
  readonly year: number | null;
}

/** What became of a book; `why` where it could not be read or holds nothing to sum up. */
export type BookOutcome = { readonly result: BureauResult } | { readonly why: string };

const NOTHING = "没有找到可以汇总的登记表，请用 guangong fit 看每张表是怎么认的。";

export async function judgeBook({ file, year }: BookJob): Promise<BookOutcome> {
  try {
    const { snapshot, fit, settings } = await openBook(file);
    const known = { snapshot, fit, settings: settings.settings, texts: zhBureau };
    const result = runToEnd(judgeBureau({ ...known, year, today: todayNumber() }));
    return result.figures.length === 0 ? { why: NOTHING } : { result };
  } catch (error) {
    return { why: describeFailure(error) };
  }
}
