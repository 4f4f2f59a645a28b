// The `q` parameter of files.list: conditions joined by "and" and "or", with parentheses.

import { ApiError } from '../host/api';
import { type Drive, type DriveFile, isTrashed, rootId } from './store';

/**
 * Whether a file answers a query. Known conditions: mimeType = '…' and name = '…' (also !=), name contains '…' (a word's beginning),
 * trashed = true/false, '<id>' in parents, appProperties has { key='…' and value='…' }; evaluated from left to right. Throws ApiError 400 for anything else.
 */
export function parseQuery(q: string, drive: Drive, caller: string): (file: DriveFile) => boolean {
  const tokens = tokenize(q);
  let at = 0;
  const take = (wanted?: string | RegExp): string => {
    const token = tokens[at];
    const fits = wanted === undefined || (typeof wanted === 'string' ? token === wanted : wanted.test(token ?? ''));
    if (token === undefined || !fits) throw invalid();
    at += 1;
    return token;
  };
  const text = (): string => take(/^'/).slice(1, -1).replace(/\\(.)/g, '$1');
  const condition = (): ((file: DriveFile) => boolean) => {
    if (tokens[at] === '(') {
      take('(');
      const inner = either();
      take(')');
      return inner;
    }
    if (tokens[at]?.startsWith("'")) {
      const given = text();
      const parent = given === 'root' ? rootId(caller) : given;
      take('in');
      take('parents');
      return (file) => file.parents.includes(parent);
    }
    const field = take(/^(mimeType|name|trashed|appProperties)$/);
    if (field === 'trashed') {
      take('=');
      const wanted = take(/^(true|false)$/) === 'true';
      return (file) => isTrashed(drive, file) === wanted;
    }
    if (field === 'appProperties') {
      for (const token of ['has', '{', 'key', '=']) take(token);
      const key = text();
      for (const token of ['and', 'value', '=']) take(token);
      const value = text();
      take('}');
      return (file) => Object.hasOwn(file.appProperties, key) && file.appProperties[key] === value;
    }
    const operator = take(field === 'name' ? /^(=|!=|contains)$/ : /^!?=$/);
    const wanted = text();
    const textOf = (file: DriveFile) => (field === 'name' ? file.name : file.mimeType);
    if (operator === 'contains')
      return (file) =>
        file.name
          .toLowerCase()
          .split(/\s+/)
          .some((word) => word.startsWith(wanted.toLowerCase()));
    return (file) => (textOf(file) === wanted) === (operator === '=');
  };
  const either = (): ((file: DriveFile) => boolean) => {
    let sofar = condition();
    while (tokens[at] === 'and' || tokens[at] === 'or') {
      const [left, word] = [sofar, take()];
      const right = condition();
      sofar = word === 'and' ? (file) => left(file) && right(file) : (file) => left(file) || right(file);
    }
    return sofar;
  };
  const whole = either();
  if (at < tokens.length) throw invalid();
  return whole;
}

const invalid = (): ApiError => new ApiError(400, 'Invalid Value');

function tokenize(q: string): string[] {
  const tokens: string[] = [];
  const pattern = /\s*('(?:[^'\\]|\\.)*'|!=|[={}()]|[A-Za-z]+)/y;
  let at = 0;
  while (q.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const match = pattern.exec(q);
    if (!match?.[1]) throw invalid();
    tokens.push(match[1]);
    at = pattern.lastIndex;
  }
  return tokens;
}
