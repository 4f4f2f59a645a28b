// Composes the application from the dossier as a document tree.
import { fileTitle } from '../i18n/draft';
import { say } from '../i18n/say';
import type { Finding, Report } from '../rules/types';
import { lookup } from './answers/lookup';
import { isGap } from './answers/standing';
import type { DraftInput } from './input';
import { collectionAnnex } from './parts/collection';
import { partOne, partTwo } from './parts/form';
import { gapAnnex } from './parts/gaps';
import { headBlocks } from './parts/head';
import { indicatorAnnex } from './parts/indicators';
import type { DocumentTree } from './tree';

/**
 * The draft in the order of Annex II: head, Part 1, Part 2, the indicators of Annex I; in the review copy how settled the answers are and
 * the annex of gaps behind them. A clean copy is composed whatever the report says: the caller refuses it while `blocked` finds something.
 */
export function composeDraft(input: DraftInput): DocumentTree {
  const look = lookup(input);
  return {
    title: say(fileTitle(input.number, input.version), look.lang),
    lang: look.lang,
    blocks: [
      ...headBlocks(look),
      ...partOne(look),
      ...partTwo(look),
      ...indicatorAnnex(look),
      ...(look.review ? [...collectionAnnex(look), ...gapAnnex(look)] : []),
    ],
  };
}

/** How many owed rows the clean copy hides: those without an answer, or with one it cannot show (a placeholder, an unreadable one). */
export const gapsHidden = (input: DraftInput): number =>
  input.dossier.answers.filter((answer) => answer.slot.owed && isGap(answer)).length;

/** The findings for which the clean copy is refused. */
export const blocked = (report: Report): readonly Finding[] =>
  report.findings.filter((finding) => finding.severity === 'block');
