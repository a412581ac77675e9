// Connects a stand-in to the real library in Node and puts both where an add-in expects them: the globals Excel,
// OfficeExtension and Office.

import { isAtLeast, type ExcelStandIn } from "../ExcelStandIn";
import { loadLibrary, type Library, type LibraryResponse } from "./loadLibrary";

/** Events of the library's own category. */
const EVENT_CATEGORY = 65_536;

interface Globals {
  Excel: Library["Excel"];
  OfficeExtension: Library["OfficeExtension"];
  Office: unknown;
}

function respond(standIn: ExcelStandIn, { OfficeExtension }: Library, body: unknown): LibraryResponse {
  const answer = standIn.execute(JSON.stringify(body));
  if ("body" in answer) {
    const headers = {};
    return {
      HttpStatusCode: 200,
      ErrorCode: "",
      ErrorMessage: "",
      Headers: headers,
      Body: JSON.parse(answer.body),
    };
  }
  const response = OfficeExtension.RichApiMessageUtility.buildResponseOnError(
    answer.officeError,
    answer.message,
  );
  // What the library's own executor does next for Excel (RequestContext._processOfficeJsErrorResponse).
  const isCellEdit = answer.officeError === 5004;
  return isCellEdit ? { ...response, ErrorCode: "InvalidOperationInCellEditMode" } : response;
}

/** Later calls replace earlier ones; a test file installs one stand-in after the other. */
export function installExcel(standIn: ExcelStandIn): void {
  const isSetSupported = (name: string, version = "1.1"): boolean =>
    name === "ExcelApi" && isAtLeast(standIn.apiVersion, version);
  const library = loadLibrary(isSetSupported);
  const { OfficeExtension } = library;
  class StandInSession extends OfficeExtension.SessionBase {
    override _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }> {
      return Promise.resolve({ url: "https://stand-in.invalid/", headers: {} });
    }

    override _createRequestExecutorOrNull() {
      return {
        executeAsync: async (_data: string, _flags: number, { Body }: { readonly Body: unknown }) => {
          // As in a browser, the answer never comes in the same turn.
          await new Promise((resolve) => setImmediate(resolve));
          return respond(standIn, library, Body);
        },
      };
    }
  }
  OfficeExtension.SessionBase._overrideSession = new StandInSession();
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  standIn.onEvent(({ messageType, message }) => {
    OfficeExtension._testTriggerRichApiMessageEvent({
      entries: [
        {
          messageCategory: EVENT_CATEGORY,
          messageType,
          targetId: "Workbook",
          message: JSON.stringify(message),
        },
      ],
    });
  });
  const globals = globalThis as unknown as Globals;
  globals.Excel = library.Excel;
  globals.OfficeExtension = OfficeExtension;
  globals.Office = {
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
    context: { requirements: { isSetSupported } },
  };
}
