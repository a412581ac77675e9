// What Excel for the web's own page does for the pane in its frame, as far as our add-in asks: it tells the pane where it
// runs, hands its batches on, and passes events back. Runs in the host page, so it may use nothing from outside itself.
// The messages are those that the unmodified Office.js library sends and expects.

/** Put into the host page by openExcelPage. */
export interface HostPageWindow {
  /** One batch to the stand-in: the answer's text, or the number of an error that comes before any answer. */
  readonly executeBatch: (
    request: string,
  ) => Promise<{ body: string } | { officeError: number; message: string }>;
  /** An event of the workbook's, to the pane if it has asked for events. */
  tellPane?: (messageType: number, message: string) => void;
}

export interface PaneFrame {
  readonly conversationId: string;
  readonly locale: string;
  readonly excelApi: string;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: { readonly ArrayData?: readonly unknown[] } | null;
}

export function answerPane({ conversationId, locale, excelApi }: PaneFrame): void {
  const host = window as unknown as HostPageWindow & { tellPane: HostPageWindow["tellPane"] };
  const forCalling = 0;
  const forEventing = 1;
  const eventCategory = 65_536;
  /** Where the batch's text stands among the arguments of executeMethod. */
  const batchAt = 4;

  const appContext = {
    _id: "1",
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://localhost/book.xlsx",
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi }),
  };

  const execute = async (data: Message["_data"]): Promise<unknown> => {
    const answer = await host.executeBatch(String(data?.ArrayData?.[batchAt]));
    return "body" in answer
      ? { Error: 0, Data: [200, [], answer.body] }
      : { Error: answer.officeError, Data: [] };
  };

  const answer = async (request: Message): Promise<unknown> => {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext;
      case "executeMethod":
        return execute(request._data);
      default:
        return { Error: 0 };
    }
  };

  const send = (pane: Window, action: string, correlationId: number, type: number, data: unknown): void => {
    const response = {
      _messageType: 1,
      _actionName: action,
      _conversationId: conversationId,
      _correlationId: correlationId,
      _origin: location.href,
      _errorCode: 0,
      _responseType: type,
      _data: data,
    };
    pane.postMessage(JSON.stringify(response), "*");
  };

  window.addEventListener("message", ({ data, source }: MessageEvent<string>) => {
    const request = JSON.parse(data) as Message;
    const pane = source as Window;
    if (request._messageType !== 0) return;
    if (request._actionName === "richApiMessage") {
      host.tellPane = (messageType, message) => {
        const entry = [eventCategory, messageType, "Workbook", message, 0, false];
        send(pane, "richApiMessage", 0, forEventing, { ArrayData: [entry] });
      };
    }
    void answer(request).then((result) => {
      send(pane, request._actionName, request._correlationId, forCalling, result);
    });
  });
}
