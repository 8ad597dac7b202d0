// All odd pages, and the few that stand for them in a short run.
import { arriving } from './arriving.ts';
import { covering } from './covering.ts';
import { documents } from './documents.ts';
import type { OddPage } from './odd-page.ts';
import { policies } from './policies.ts';
import { removing } from './removing.ts';
import { scripting } from './scripting.ts';
import { styling } from './styling.ts';

export type Caged = { odd: OddPage; family: string; place: string };

const families = { covering, styling, removing, policies, documents, scripting, arriving };

export const everyPage: readonly Caged[] = Object.entries(families).flatMap(([family, pages]) =>
  pages.map((odd, index) => ({ odd, family, place: `${family}-${index}` })),
);

/** One or two of each family, with every outcome among them. */
const shortNames = [
  'with a modal dialog that opens at once',
  'with an overlay over the whole window and the highest z-index',
  'that resets every style',
  'whose root is transformed',
  'that removes each strange child of the root at once',
  'that puts another root in place of its own',
  'that allows nothing at all',
  'in a sandbox without scripts',
  'in XHTML',
  'that is JSON',
  'whose prototypes are frozen',
  'with forms named body, head and documentElement',
  'that draws its text late',
];

const find = (name: string): Caged => {
  const found = everyPage.find(({ odd }) => odd.name === name);
  if (!found) throw new Error(`No odd page is called "${name}".`);
  return found;
};

export const shortPages: readonly Caged[] = shortNames.map(find);
export const pageCalled = (name: string): OddPage => find(name).odd;
