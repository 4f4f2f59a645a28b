// What a request kind does to a batch under way.
import type { Transaction } from '../transaction';

/** The body of one request, already held against its schema. */
export type Body = Readonly<Record<string, unknown>>;

/** Applies one request and gives its reply (`{}` for most). Throws ApiError without the path, which the batch puts before it. */
export type Effect<B = Body> = (batch: Transaction, body: B) => object;
