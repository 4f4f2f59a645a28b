// What the runtime and the models of Google's advanced services agree on.

/** A refusal as Google gives it: HTTP status and message, without the prefix that Apps Script puts before it. */
export class ApiError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** One call of an advanced service, as the trace writes it. Everything in it has crossed JSON. */
export interface ApiCall {
  /** The method's path in the discovery document, without the api's name: "spreadsheets.batchUpdate". */
  readonly method: string;
  /** Path and query parameters by name. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** E-mail address of the person the script acts as. */
  readonly caller: string;
}

/** A model of one advanced service. Returns the JSON Google would return; throws ApiError, and then nothing has changed. */
export interface Api {
  readonly name: 'sheets' | 'docs' | 'drive';
  call(call: ApiCall): unknown;
}
