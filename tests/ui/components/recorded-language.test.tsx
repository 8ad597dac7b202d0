// From the files of a language that no computer speaks to what the player is given.
import { expect, test } from 'vitest';
import { panelText } from '../../../components/panel-text.ts';
import { createReadingState } from '../../../components/reading-state.ts';
import { type InterfaceWords, interfaceVoice } from '../../../core/language/interface-words.ts';
import { compilePacks, soundsToShip } from '../../../core/pack/compile.ts';
import type { AgencyPack, TranslationPack } from '../../../core/pack/pack.ts';
import { hashOf } from '../../../core/rule/text-hash.ts';
import type { Heard, Utterance } from '../../../core/speech/speech-engine.ts';
import { helpView } from '../../../core/view/help-view.ts';
import { by, contentOf } from '../../unit/rule/a-rules-folder.ts';
import { wordsIn } from '../builders.ts';
import { drawPanel } from '../draw.tsx';

const languages = [
  ['ti', 'ትግርኛ', 'ገንዘብ ስእነት ስራሕ', 'እዚ ብዛዕባ ገንዘብ እዩ።'],
  ['so', 'Soomaali', 'Lacagta shaqo la’aanta', 'Tani waxay ku saabsan tahay lacag.'],
] as const;

test.each(languages)('%s, added by files alone, is heard from its recordings, each marked, without any voice', async (code, name, title, summary) => {
  const recorded = (said: string, file: string) => ({ file: `sound/${file}`, of: hashOf(said, 'item') });
  const content = contentOf(
    {
      'interface/nl.yaml': wordsIn('nl'),
      [`interface/${code}.yaml`]: { language: { code, name, direction: 'ltr' }, by: by('human'), words: {} },
      [`nl/uwv/pages/ww.${code}.yaml`]: {
        by: by('human'),
        title,
        summary,
        sounds: { title: recorded(title, 'title.opus'), summary: recorded(summary, 'summary.opus') },
      },
    },
    new Map(['title', 'summary'].map((file) => [`nl/uwv/pages/sound/${file}.opus`, { bytes: 9000, isOgg: true }])),
  );
  const packs = compilePacks(content);
  const read = <Value,>(path: string): Value => JSON.parse(packs.get(path) ?? expect.fail(path)) as Value;
  const say = interfaceVoice(read<InterfaceWords>(`interface/${code}.json`), read<InterfaceWords>('interface/nl.json'));
  const view = helpView({
    pack: read<AgencyPack>('nl/uwv.json'),
    translation: read<TranslationPack>(`nl/uwv.${code}.json`),
    rule: 'nl/uwv/ww',
    language: code,
    situations: new Set(),
    today: { year: 2026, month: 11, day: 1 },
    say,
  });
  drawPanel({ content: { kind: 'help', view: view ?? expect.fail('no view') }, say, language: { code, name, direction: 'ltr' } });
  for (const fold of document.querySelectorAll('details')) fold.open = true;

  const played: [Utterance, string | undefined][] = [];
  const text = panelText(document, 'main');
  let shown: string | undefined;
  let hear: (event: Heard) => void = () => {};
  const reading = createReadingState({
    speech: {
      playsRecordings: true,
      voices: async () => [],
      say(utterance, heard) {
        played.push([utterance, undefined]);
        hear = (event) => {
          heard(event);
          if (event === 'start') played.splice(-1, 1, [utterance, shown]);
        };
      },
      stop() {},
    },
    sentences: text.sentences,
    show: (sentence) => {
      shown = sentence === undefined ? undefined : text.rangeOf(sentence)?.toString();
    },
    language: () => code,
    after: () => () => {},
  });
  await reading.start();
  for (let count = 0; reading.now.value.kind === 'reading' && count < 9; count += 1) {
    hear('start');
    hear('end');
  }
  const sounds = ['title', 'summary'].map((file) => `sounds/nl/uwv/pages/sound/${file}.opus`);
  expect(played).toEqual([
    [{ kind: 'recorded', sound: sounds[0], rate: 1 }, title],
    [{ kind: 'recorded', sound: sounds[1], rate: 1 }, summary],
  ]);
  expect(soundsToShip(content).map(({ to }) => to)).toEqual([...sounds].sort());
  expect([reading.now.value.kind, shown]).toEqual(['idle', undefined]);
});
