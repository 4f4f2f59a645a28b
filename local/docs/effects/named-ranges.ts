// createNamedRange and deleteNamedRange: names for passages, which keep their place as people edit.

import { mintId } from '../model/document';
import type { Edit } from '../model/edit';
import { refuse } from '../model/edit';
import { contentSpan } from '../model/indexes';
import type { Requests } from '../requests';

/** createNamedRange: gives the new range's id. Names need not be unique; 1 to 256 UTF-16 code units. */
export function createNamedRange(edit: Edit, request: Requests['createNamedRange']): string {
  const { name = '' } = request;
  if (name.length < 1 || name.length > 256)
    refuse(
      edit,
      'The name must be at least 1 character and no more than 256 characters, measured in UTF-16 code units.',
    );
  const { segmentId, start, end } = contentSpan(edit, request.range);
  const id = mintId(edit.doc, 'kix');
  edit.doc.namedRanges.push({ id, name, segmentId, start, end });
  return id;
}

/** deleteNamedRange: the one with an id, or all with a name; the text stays. */
export function deleteNamedRange(edit: Edit, request: Requests['deleteNamedRange']): void {
  const { namedRangeId: id, name } = request;
  if (id === undefined && name === undefined) refuse(edit, 'Either the named range ID or the name must be specified.');
  const kept = edit.doc.namedRanges.filter((range) => (id === undefined ? range.name !== name : range.id !== id));
  if (id !== undefined && kept.length === edit.doc.namedRanges.length)
    refuse(edit, `The named range with ID ${id} was not found.`);
  edit.doc.namedRanges = kept;
}
