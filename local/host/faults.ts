// Google's faults, as Google words them: what a service call can be made to fail with.
import { apiFailure, Thrown } from './exception';
import type { ServiceCall } from './types';

/** One of Google's faults. */
export interface Fault {
  /** HTTP status in the error's `details`; absent where the error carries none. */
  readonly code?: number;
  /** For an advanced service without Apps Script's prefix. `{service}` stands for the service's name, `{api}` for "sheets", "docs" or "drive". */
  readonly message: string;
  /** True where Google asks to try again: the same call may go through a moment later. */
  readonly passing: boolean;
}

/**
 * Faults of the advanced services. Sources: Google's error model (AIP-193) and "Resolve errors" of the Drive API; the wordings as people
 * report them, per minute: AutomaApp/automa#1342, n8n-io/n8n#18009; rate limit: ericyd/gdrive-copy#111, labbots/google-drive-upload#192;
 * internal error: googleapis/google-api-nodejs-client#1227; empty response and its Vietnamese: RomainVialard/ErrorHandler. The error of an
 * empty response has no details.
 */
export const API_FAULTS = {
  internal: { code: 500, message: 'Internal error encountered.', passing: true },
  unavailable: { code: 503, message: 'The service is currently unavailable.', passing: true },
  backend: { code: 500, message: 'Backend Error', passing: true },
  deadline: { code: 504, message: 'Deadline exceeded.', passing: true },
  emptyResponse: { message: 'Empty response', passing: true },
  emptyResponseVi: { message: 'Câu trả lời trống', passing: true },
  perMinute: {
    code: 429,
    message:
      "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service '{api}.googleapis.com' for consumer 'project_number:57312334836'.",
    passing: true,
  },
  exhausted: { code: 429, message: 'Resource has been exhausted (e.g. check quota).', passing: true },
  rateLimit: { code: 403, message: 'User rate limit exceeded.', passing: true },
  perDay: {
    code: 403,
    message:
      'Daily Limit Exceeded. The quota will be reset at midnight Pacific Time (PT). You may monitor your quota usage and adjust limits in the API Console.',
    passing: false,
  },
  permission: { code: 403, message: 'The caller does not have permission', passing: false },
  credentials: {
    code: 401,
    message:
      'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
    passing: false,
  },
  notFound: { code: 404, message: 'Requested entity was not found.', passing: false },
  invalid: {
    code: 400,
    message: 'Invalid requests[0].updateCells: Attempting to write row: 1000, beyond the last requested row of: 999',
    passing: false,
  },
} as const satisfies Record<string, Fault>;

/**
 * Faults of the other services; some come in the person's language. Sources: Apps Script, "Quotas for Google services" and
 * "Troubleshooting"; the wordings, English and Vietnamese, as RomainVialard/ErrorHandler has collected them from executions; time-out:
 * Google Docs Editors Help, thread 225093185; a service that failed: alexwforsythe/code-blocks#168.
 */
export const SERVICE_FAULTS = {
  server: { message: "We're sorry, a server error occurred. Please wait a bit and try again.", passing: true },
  serverVi: { message: 'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.', passing: true },
  timedOut: {
    message:
      'Service Spreadsheets timed out while accessing document with id 1jklp1CxY_tShF_8uCky7P8IB_qH7vtTPLnZs56pSdX8.',
    passing: true,
  },
  failed: {
    message:
      'Service Spreadsheets failed while accessing document with id 1S8G5Ffa7dHZbxB7d_pGoKkszq9mUhAaC3QII2gLftis.',
    passing: true,
  },
  serviceError: { message: 'Service error: {service}', passing: true },
  tooOften: {
    message: 'Service invoked too many times in a short time: {service}. Try Utilities.sleep(1000) between calls.',
    passing: true,
  },
  perDay: { message: 'Service invoked too many times for one day: {service}.', passing: false },
  computerTime: { message: 'Service using too much computer time for one day', passing: false },
  authorisation: {
    message: 'Authorization is required to perform that action. Please run the script again to authorize it.',
    passing: false,
  },
  authorisationVi: {
    message: 'Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.',
    passing: false,
  },
  permissionVi: { message: 'Bạn không có quyền truy cập tài liệu yêu cầu.', passing: false },
  invalid: { message: 'Invalid argument: range', passing: false },
} as const satisfies Record<string, Fault>;

/** The error that the script sees when this call fails so. */
export function faultOf({ api, method, service }: ServiceCall, { code, message }: Fault): Thrown {
  const words = message.replace('{service}', service).replace('{api}', api ?? '');
  if (!api) return new Thrown(words);
  if (code !== undefined) return apiFailure(api, method, code, words);
  return new Thrown(`API call to ${api}.${method} failed with error: ${words}`);
}
