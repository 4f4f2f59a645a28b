// The actions of the record.

export type ActionName = 'setUp' | 'checkEmpty' | 'check' | 'checkAgain' | 'draft' | 'import' | 'onEdit';

/** Those whose growth is held against linear growth; each is run several times. */
export const GROWING: readonly ActionName[] = ['setUp', 'check', 'draft'];
