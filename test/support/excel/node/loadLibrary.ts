// The real, unmodified Office.js library for Excel, in a context of its own with the little of a browser it wants.

import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

const LIBRARY = path.resolve("node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** What the library's response must look like to it. */
export interface LibraryResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

interface RequestMessage {
  readonly Body: unknown;
}

export interface RequestExecutor {
  readonly executeAsync: (
    customData: string,
    flags: number,
    message: RequestMessage,
  ) => Promise<LibraryResponse>;
}

interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Readonly<Record<string, string>> }>;
  _createRequestExecutorOrNull(): RequestExecutor;
}

/** Members of the library that its declarations leave out. */
interface LibraryInternals {
  readonly SessionBase: { new (): Session; _overrideSession?: Session };
  readonly RichApiMessageUtility: {
    readonly buildResponseOnError: (code: number, message: string) => LibraryResponse;
  };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
}

export interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & LibraryInternals;
}

interface LibraryContext extends Library {
  /** The library asks it which sets are supported. */
  Office: unknown;
}

type IsSetSupported = (name: string, version?: string) => boolean;

let loaded: LibraryContext | null = null;

function runLibrary(): LibraryContext {
  const page: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    navigator: { userAgent: "node" },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
    location: { href: "https://localhost/", search: "", hash: "", hostname: "localhost", protocol: "https:" },
    sessionStorage: { getItem: () => null, setItem: () => undefined },
    addEventListener: () => undefined,
  };
  page["window"] = page;
  vm.createContext(page);
  new vm.Script(readFileSync(LIBRARY, "utf8"), { filename: path.basename(LIBRARY) }).runInContext(page);
  return page as unknown as LibraryContext;
}

/** Loaded once: the library has 3 MB. Later calls only replace what it is told of supported sets. */
export function loadLibrary(isSetSupported: IsSetSupported): Library {
  loaded ??= runLibrary();
  loaded.Office = { context: { requirements: { isSetSupported } } };
  return loaded;
}
