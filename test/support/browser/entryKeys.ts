// 录入 by keyboard alone, as a clerk would: what has the focus is asked for, and keys are pressed; nothing is clicked.

import type { Frame, Page } from "playwright-core";
import { zh } from "../../../src/texts/zh";
import { zhEntry } from "../../../src/texts/zhEntry";

/** Beyond this many presses nothing is going to come. */
const MOST_TABS = 120;
const MOST_FIELDS = 60;

export interface EntryKeys {
  readonly press: (key: string) => Promise<void>;
  /** What has the focus, by its label or its words, without blanks. */
  readonly label: () => Promise<string>;
  readonly tabTo: (name: string, key?: "Tab" | "Shift+Tab") => Promise<void>;
  /** Waits until the focus has come to what bears this name. */
  readonly untilAt: (name: string) => Promise<void>;
  /** From field to field with Enter; what is given by heading is typed on the way. Ends behind the last one given. */
  readonly fillIn: (texts: Readonly<Record<string, string>>) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly field: (heading: string, at?: number) => ReturnType<Page["locator"]>;
  /** To the form of a kind, from wherever the focus is. */
  readonly openForm: (kind: keyof typeof zh.kinds) => Promise<void>;
}

/** @param root the page or the frame that holds the pane */
export function entryKeys(page: Page, root: Page | Frame): EntryKeys {
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const label = async (): Promise<string> => {
    const text = await root.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement
        ? (activeElement.labels?.[0]?.textContent ?? "")
        : (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "");
    });
    return text.replace(/\s/gu, "");
  };
  const tabTo = async (name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if ((await label()).startsWith(name)) return;
      await press(key);
    }
    throw new Error(`no ${key} reaches “${name}”`);
  };
  const untilAt = async (name: string): Promise<void> => {
    for (let time = 0; time < 200; time += 1) {
      if ((await label()).startsWith(name)) return;
      await page.waitForTimeout(50);
    }
    throw new Error(`the focus is on “${await label()}”, not on “${name}”`);
  };
  const fillIn = async (texts: Readonly<Record<string, string>>): Promise<void> => {
    const left = new Map(Object.entries(texts));
    for (let at = 0; left.size > 0 && at < MOST_FIELDS; at += 1) {
      const here = await label();
      const name = [...left.keys()].find((one) => here.startsWith(one));
      if (name !== undefined) {
        await page.keyboard.insertText(left.get(name) ?? "");
        left.delete(name);
      }
      await press("Enter");
    }
    if (left.size > 0) throw new Error(`no field for ${[...left.keys()].join("、")}`);
  };
  return {
    press,
    label,
    tabTo,
    untilAt,
    fillIn,
    save: () => press("Control+Enter"),
    field: (heading, at = 0) => root.getByRole("combobox", { name: new RegExp(`^${heading}`, "u") }).nth(at),
    openForm: async (kind) => {
      await root.getByText(zhEntry.lead).waitFor();
      await tabTo(zh.kinds[kind]);
      await press("Enter");
      await root.getByRole("region", { name: zhEntry.preview }).waitFor();
    },
  };
}
