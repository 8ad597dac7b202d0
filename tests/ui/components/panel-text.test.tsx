import { screen } from '@testing-library/preact';
import { beforeAll, describe, expect, test } from 'vitest';
import { Fold } from '../../../components/Fold.tsx';
import { panelText } from '../../../components/panel-text.ts';
import { SayingLine, SayingText } from '../../../components/SayingText.tsx';
import { Terms } from '../../../components/terms.ts';
import type { Saying } from '../../../core/view/help-view.ts';
import { aContact, aHelpView, anAsk, aSaying, aTerm, wordsIn } from '../builders.ts';
import { draw, drawPanel, fold } from '../draw.tsx';

beforeAll(() => {
  document.documentElement.lang = 'nl';
});

/** What is read of a part of the panel, and in which language. */
function readOf(part: Parameters<typeof draw>[0]): { text: string; language: string; isPersonal: boolean }[] {
  draw(<main>{part}</main>);
  return [...panelText(document, 'main').sentences()];
}
const textsOf = (part: Parameters<typeof draw>[0]): string[] => readOf(part).map(({ text }) => text);

describe('of a whole panel', () => {
  const drawHelp = () =>
    drawPanel({
      content: {
        kind: 'help',
        view: aHelpView({
          verdict: 'asks',
          asks: [anAsk({ by: aTerm() })],
          contacts: [aContact({ phone: '088 898 92 94' })],
        }),
      },
    });

  test('it begins with title, verdict and what is asked, facts filled in', () => {
    drawHelp();
    const said = panelText(document, 'main')
      .sentences()
      .map(({ text }) => text);
    expect(said.slice(0, 7)).toEqual([
      'WW aanvragen',
      'UWV vraagt hier iets van u',
      'Wat?',
      'Bel UWV.',
      'Voor wanneer?',
      'Binnen 1 week na uw eerste dag.',
      'En als u niets doet?',
    ]);
  });

  test('of a shut fold the question alone is read, of an open one the answer too, phone numbers in digits', () => {
    drawHelp();
    const text = panelText(document, 'main');
    const said = () => text.sentences().map((sentence) => sentence.text);
    expect(said()).toContain('Wie kan helpen?');
    expect(said()).not.toContain('UWV Telefoon');
    fold('Wie kan helpen?').setAttribute('open', '');
    expect(said()).toContain('0 8 8, 8 9 8, 9 2, 9 4');
  });

  test('buttons are not read', () => {
    drawHelp();
    const said = panelText(document, 'main')
      .sentences()
      .map(({ text }) => text);
    expect(said).not.toContain('Zoek hulp');
  });

  test('another language is read as such, and Dutch in it as Dutch', () => {
    const english = wordsIn('en').language;
    drawPanel({ content: { kind: 'help', view: aHelpView({ title: aSaying('Applying', { language: 'en' }) }) }, language: english });
    const said = panelText(document, 'main').sentences();
    fold('Wat is dit voor pagina?').setAttribute('open', '');
    expect(said[0]).toMatchObject({ text: 'Applying', language: 'en' });
    expect(panelText(document, 'main').sentences()).toContainEqual(expect.objectContaining({ text: 'Dit gaat over de WW.', language: 'nl' }));
  });
});

describe('of a part', () => {
  test('what stands in one line is one passage, whatever it is made of', () => {
    expect(
      textsOf(
        <p>
          Bel <strong>binnen 1 week</strong> na <bdi lang="nl">uw eerste dag</bdi>. Doe het nu.
        </p>,
      ),
    ).toEqual(['Bel binnen 1 week na uw eerste dag.', 'Doe het nu.']);
  });

  test('rows of a list are never joined', () => {
    expect(
      textsOf(
        <ul>
          <li>Uw pas</li>
          <li>uw loonstrook</li>
        </ul>,
      ),
    ).toEqual(['Uw pas', 'uw loonstrook']);
  });

  test('a word of another language within a line is said in its own', () => {
    expect(
      readOf(
        <p lang="ar">
          <bdi lang="nl">dagloon</bdi> (أجر يومي)
        </p>,
      ),
    ).toMatchObject([
      { text: 'dagloon', language: 'nl' },
      { text: '(أجر يومي)', language: 'ar' },
    ]);
  });

  test('what is only for screen readers, hidden or silent is not read', () => {
    expect(
      textsOf(
        <div>
          <p>
            uwv.nl<span class="only-heard">, opent in een nieuw tabblad</span>
          </p>
          <p hidden>Weg.</p>
          <p data-silent>Stil.</p>
          <input value="3 maart" />
        </div>,
      ),
    ).toEqual(['uwv.nl']);
  });

  test('a fold in a shut fold is shut', () => {
    expect(
      textsOf(
        <Fold icon="page" title="Buiten">
          <Fold icon="page" title="Binnen">
            <p>Tekst.</p>
          </Fold>
        </Fold>,
      ),
    ).toEqual(['Buiten']);
  });

  test('an answer to what the reader typed is the reader’s own', () => {
    expect(
      readOf(
        <div>
          <output>Uw laatste dag is 14 april 2027.</output>
          <p>
            Uw vaste hulp: <span data-personal>Anna</span>
          </p>
          <p data-personal>Anna</p>
        </div>,
      ).map(({ text, isPersonal }) => [text, isPersonal]),
    ).toEqual([
      ['Uw laatste dag is 14 april 2027.', true],
      ['Uw vaste hulp: Anna', true],
      ['Anna', true],
    ]);
  });

  test('a recording belongs to its whole part', () => {
    draw(
      <main>
        <p lang="ti" data-sound="/sounds/ti/1.opus">
          ሰላም። ከመይ <strong>ኣለኻ</strong>፧
        </p>
      </main>,
    );
    expect(panelText(document, 'main').sentences()).toMatchObject([{ text: 'ሰላም። ከመይ ኣለኻ፧', sound: '/sounds/ti/1.opus' }]);
  });

  test('a word that can be asked about is read in its sentence', () => {
    const terms = new Map([['dagloon', { id: 'dagloon', word: aSaying('dagloon'), dutchWord: 'dagloon', is: aSaying('Uw loon per dag.') }]]);
    const saying = aSaying([
      { kind: 'text', text: 'Uw ' },
      { kind: 'term', text: 'dagloon', term: 'dagloon' },
      { kind: 'text', text: ' telt.' },
    ]);
    const part = (
      <Terms.Provider value={terms}>
        <SayingText saying={saying} />
      </Terms.Provider>
    );
    expect(textsOf(part)).toEqual(['Uw dagloon telt.']);
    expect(screen.getByRole('button').textContent).toBe('dagloon');
  });
});

describe('a sentence that was recorded', () => {
  const sound = 'sounds/nl/uwv/pages/sound/wachten.opus';
  const recorded = (said: Parameters<typeof aSaying>[0], changes: Partial<Saying> = {}): Saying =>
    aSaying(said, { language: 'ti', state: 'translated', sound, ...changes });
  const heardOf = (part: Parameters<typeof draw>[0], plays?: (sound: string) => boolean): [string, string | undefined][] => {
    const drawn = draw(<main>{part}</main>);
    const sentences = panelText(document, 'main').sentences(plays);
    drawn.remove();
    return sentences.map((sentence) => [sentence.text, sentence.sound]);
  };

  test('is heard once, whatever it is made of, under the language of the panel', () => {
    const rows = {
      kind: 'list',
      rows: [[{ kind: 'text', text: 'ሓደ ' }], [{ kind: 'term', text: 'ክልተ', term: 'dagloon', dutchWord: 'dagloon' }]],
    } as const;
    const blocks = [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'ሰላም። ከመይ ኣለኻ፧ ' }] }, rows] as const;
    const part = <SayingText saying={{ ...recorded(''), blocks }} />;
    expect(heardOf(part)).toEqual([['ሰላም። ከመይ ኣለኻ፧ ሓደ ክልተ (dagloon)', sound]]);
    expect(readOf(part)).toMatchObject([{ language: 'ti' }]);
  });

  test('is heard without what is said about it, which a voice says', () => {
    const { blocks } = aSaying('Wacht.');
    expect(heardOf(<SayingText saying={recorded('ተጸበ።', { state: 'machine', isMachineAmongPeople: true, dutch: blocks })} />)).toEqual([
      ['ተጸበ።', sound],
      ['(Een computer vertaalde dit.)', undefined],
      ['In het Nederlands:', undefined],
      ['Wacht.', undefined],
    ]);
  });

  test('is heard from its recording in a line of its own, and not as half of a line', () => {
    const line = <SayingLine saying={recorded('ተጸበ')} />;
    expect(heardOf(<h1>{line}</h1>)).toEqual([['ተጸበ', sound]]);
    expect(
      heardOf(
        <h1>
          <strong>Bel</strong> ({line})
        </h1>,
      ).map(([, heard]) => heard),
    ).toEqual([undefined, undefined]);
  });

  test('is sentences as ever where its recording does not play', () => {
    expect(heardOf(<SayingText saying={recorded('Hello. Wait.', { language: 'en' })} />, () => false)).toEqual([
      ['Hello.', undefined],
      ['Wait.', undefined],
    ]);
  });

  test('lends its recording to no explanation that was opened in it', () => {
    expect(
      heardOf(
        <p lang="ti" data-sound={sound}>
          ተጸበ{' '}
          <button type="button" class="term-button">
            ክልተ
          </button>
          <span class="term-text">ትርጉም</span> ሓደ
        </p>,
      ),
    ).toEqual([
      ['ተጸበ ክልተ ሓደ', sound],
      ['ትርጉም', undefined],
    ]);
  });
});

describe('a sentence on the screen', () => {
  const drawTwo = () =>
    draw(
      <main>
        {
          <p>
            Bel <strong>UWV</strong> nu. Wacht daarna.
          </p>
        }
      </main>,
    );

  test('is where its words are', () => {
    drawTwo();
    const text = panelText(document, 'main');
    expect(text.sentences().map(({ id }) => text.rangeOf(id)?.toString())).toEqual(['Bel UWV nu.', 'Wacht daarna.']);
  });

  test('keeps its name while it stands there, and has no place once it is gone', () => {
    const container = drawTwo();
    const text = panelText(document, 'main');
    const names = text.sentences().map(({ id }) => id);
    expect(text.sentences().map(({ id }) => id)).toEqual(names);
    container.querySelector('p')?.remove();
    expect(text.rangeOf(names[0] ?? '')).toBeUndefined();
    expect(text.sentences()).toEqual([]);
  });
});
